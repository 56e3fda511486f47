// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_INTRODUCTION;

import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who may see, ask for, answer and change an introduction. */
final class IntroductionAccess {
    private IntroductionAccess() {}

    /** Those that stand; what lies in the bin is seen there alone. */
    static Condition see(Actor actor) {
        return DIRECTORY_INTRODUCTION.BINNED_AT.eq(0L).and(read(actor));
    }

    private static Condition read(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        if (!actor.is(Role.OBSERVER) || actor.organisation().isEmpty()) return DSL.falseCondition();
        return DIRECTORY_INTRODUCTION.COMPANY.eq(actor.organisation()).or(DIRECTORY_INTRODUCTION.BUYER.eq(actor.organisation()));
    }

    /** Those that wait for an answer of this actor's organisation; for a manager all that wait. */
    static Condition waits(Actor actor) {
        var proposed = DIRECTORY_INTRODUCTION.STATE.eq(IntroductionState.PROPOSED.name());
        if (actor.is(Role.MANAGER)) return proposed;
        var company = DIRECTORY_INTRODUCTION.COMPANY.eq(actor.organisation()).and(DIRECTORY_INTRODUCTION.COMPANY_ANSWER.eq("WAITING"));
        return proposed.and(company.or(DIRECTORY_INTRODUCTION.BUYER.eq(actor.organisation()).and(DIRECTORY_INTRODUCTION.BUYER_ANSWER.eq("WAITING"))));
    }

    static boolean asks(Actor actor) {
        return actor.is(Role.MANAGER) || isOfSome(actor);
    }

    static boolean ask(Actor actor, IntroductionContent content) {
        return actor.is(Role.MANAGER) || isOf(actor, content);
    }

    static boolean answer(Actor actor, Introduction introduction, IntroductionSide side) {
        return introduction.waitsFor(side) && (actor.is(Role.MANAGER) || isOfSome(actor) && actor.belongsTo(introduction.content().organisation(side)));
    }

    static boolean change(Actor actor, Introduction introduction) {
        boolean isOpen = introduction.state() == IntroductionState.PROPOSED || introduction.state() == IntroductionState.MADE;
        return isOpen && owns(actor, introduction);
    }

    static boolean conclude(Actor actor, Introduction introduction) {
        return introduction.state().isMade() && (actor.is(Role.MANAGER) || isOf(actor, introduction.content()));
    }

    static boolean withdraw(Actor actor, Introduction introduction) {
        return introduction.state() == IntroductionState.PROPOSED && owns(actor, introduction);
    }

    /** Who asked, as long as that person is of one of the two sides; and managers. */
    private static boolean owns(Actor actor, Introduction introduction) {
        return actor.is(Role.MANAGER) || isOf(actor, introduction.content()) && actor.id().equals(introduction.askedBy());
    }

    private static boolean isOf(Actor actor, IntroductionContent content) {
        return isOfSome(actor) && (actor.belongsTo(content.company()) || actor.belongsTo(content.buyer()));
    }

    private static boolean isOfSome(Actor actor) {
        return actor.is(Role.OBSERVER) && actor.role() != Role.OBSERVER && !actor.organisation().isEmpty();
    }
}
