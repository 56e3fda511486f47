// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_EXPERT;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_PARTICIPANT;

import java.util.Optional;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Side;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Who may what. The roles are read exactly: that a manager includes a buyer does not make the lab the buyer of a dossier.
 */
final class WhoMay {
    private static final String SYSTEM = Actor.system().id();

    private WhoMay() {}

    /** Outside the bin. */
    static Condition see(Actor actor) {
        return DOSSIERS_DOSSIER.BINNED_AT.eq(0L).and(read(actor));
    }

    /** Wherever it lies. */
    static Condition read(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        return actor.role() == Role.NOBODY ? DSL.falseCondition() : byRole(actor).or(DOSSIERS_DOSSIER.EXERCISE.eq(1).and(isInvited(actor)));
    }

    private static Condition isInvited(Actor actor) {
        return DSL.exists(DSL.selectOne().from(DOSSIERS_PARTICIPANT).where(DOSSIERS_PARTICIPANT.DOSSIER_ID.eq(DOSSIERS_DOSSIER.ID), DOSSIERS_PARTICIPANT.ACCOUNT.eq(actor.id())));
    }

    private static Condition byRole(Actor actor) {
        return switch (actor.role()) {
            case BUYER, OBSERVER -> actor.organisation().isEmpty() ? DSL.falseCondition() : DOSSIERS_DOSSIER.BUYER.eq(actor.organisation());
            // A mock verdict on what one sells is no business of whoever sells it, unless they made the copy themselves.
            case COMPANY -> actor.organisation().isEmpty() ? DSL.falseCondition()
                    : DOSSIERS_DOSSIER.COMPANY.eq(actor.organisation()).and(DOSSIERS_DOSSIER.EXERCISE.eq(0).or(DOSSIERS_DOSSIER.CREATED_BY.eq(actor.id())));
            case EXPERT -> DSL.exists(DSL.selectOne().from(DOSSIERS_EXPERT)
                    .where(DOSSIERS_EXPERT.DOSSIER_ID.eq(DOSSIERS_DOSSIER.ID), DOSSIERS_EXPERT.ACCOUNT.eq(actor.id())));
            default -> DSL.falseCondition();
        };
    }

    /** Of a dossier that this actor reads; who was invited to an exercise reviews it as an expert would. */
    static Optional<Side> side(Actor actor, Dossier dossier) {
        boolean isGuest = dossier.isExercise() && !isSystem(actor) && !actor.belongsTo(dossier.buyer()) && actor.role() != Role.COMPANY;
        return isGuest ? Optional.of(Side.EXPERT) : sideByRole(actor, dossier);
    }

    private static Optional<Side> sideByRole(Actor actor, Dossier dossier) {
        return switch (actor.role()) {
            case BUYER -> actor.belongsTo(dossier.buyer()) ? Optional.of(Side.BUYER) : Optional.empty();
            case COMPANY -> actor.belongsTo(dossier.company()) ? Optional.of(Side.COMPANY) : Optional.empty();
            case EXPERT -> Optional.of(Side.EXPERT);
            default -> Optional.empty();
        };
    }

    static boolean isSystem(Actor actor) {
        return actor.id().equals(SYSTEM);
    }

    static boolean isSide(Actor actor, Dossier dossier, Side side) {
        return side(actor, dossier).filter(side::equals).isPresent();
    }

    /** Counter-arguments, positions and internal comments are the review's own. */
    static boolean readsReview(Actor actor) {
        return actor.role() != Role.COMPANY;
    }

    /** True where this actor reads a piece closed by a business secret that another side gave. */
    static boolean readsClosed(Actor actor, Dossier dossier) {
        return sideByRole(actor, dossier).filter(side -> side != Side.COMPANY).isPresent();
    }

    static boolean open(Actor actor, String company, String buyer) {
        return switch (actor.role()) {
            case ADMINISTRATOR, MANAGER -> true;
            case BUYER -> actor.belongsTo(buyer);
            case COMPANY -> actor.belongsTo(company);
            default -> false;
        };
    }

    static boolean move(Actor actor, Dossier dossier, DossierState to) {
        if (to == DossierState.CONCLUDED) return false;
        if (isSystem(actor) || isSide(actor, dossier, Side.BUYER)) return true;
        if (!isSide(actor, dossier, Side.COMPANY)) return false;
        // Until somebody looks into it, who submitted takes it back.
        return dossier.state() == DossierState.DRAFT && to == DossierState.SUBMITTED || to == DossierState.WITHDRAWN && (dossier.state() == DossierState.DRAFT || dossier.state() == DossierState.SUBMITTED);
    }

    /** Who opened it bins a draft; once withdrawn, the review is in it, and that is not theirs. */
    static boolean bin(Actor actor, Dossier dossier) {
        boolean isDraft = dossier.state() == DossierState.DRAFT;
        boolean isLed = actor.is(Role.MANAGER) || isSide(actor, dossier, Side.BUYER);
        return isLed && (isDraft || dossier.state() == DossierState.WITHDRAWN) || isDraft && actor.id().equals(dossier.createdBy());
    }

    /** Who leads the review: the buyer; a manager helps. */
    static boolean lead(Actor actor, Dossier dossier) {
        return actor.is(Role.MANAGER) || isSide(actor, dossier, Side.BUYER);
    }
}
