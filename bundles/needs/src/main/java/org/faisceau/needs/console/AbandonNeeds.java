// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Locale;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Abandons needs, for one reason that is told once. */
@Component
public final class AbandonNeeds implements BulkAction {
    private static final int REASON_MAX = 2000;
    private final Needs needs;

    @Activate
    public AbandonNeeds(@Reference Needs needs) {
        this.needs = needs;
    }

    @Override
    public String id() {
        return "needs.abandon";
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(AbandonNeeds.class).say("abandonNeeds");
    }

    @Override
    public String icon() {
        return "ban";
    }

    @Override
    public boolean isDangerous() {
        return true;
    }

    @Override
    public List<Question> questions(Visit visit) {
        return List.of(new Question("reason", visit.words(AbandonNeeds.class).say("field.reason"), true, REASON_MAX));
    }

    @Override
    public String question(Visit visit, int count) {
        return visit.words(AbandonNeeds.class).say("abandonNeeds.question", count);
    }

    @Override
    public Outcome apply(Actor actor, Ref ref, Form answers, Locale locale) {
        return BulkStep.to(NeedState.ABANDONED, needs, actor, ref, answers.value("reason"), locale);
    }

    @Override
    public Outcome undo(Actor actor, Ref ref, String memo, Locale locale) {
        return BulkStep.undo(needs, actor, ref, memo, locale);
    }
}
