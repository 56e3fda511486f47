// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Publishes the needs that wait for it. */
@Component
public final class PublishNeeds implements BulkAction {
    private final Needs needs;
    private final Clock clock;

    @Activate
    public PublishNeeds(@Reference Needs needs, @Reference Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "needs.publish";
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(PublishNeeds.class).say("publishNeeds");
    }

    @Override
    public String icon() {
        return "flag";
    }

    @Override
    public String question(Visit visit, int count) {
        return visit.words(PublishNeeds.class).say("publishNeeds.question", count);
    }

    @Override
    public String caution(Visit visit, Ref ref) {
        var words = visit.words(PublishNeeds.class);
        var gaps = needs.find(visit.actor(), ref.id()).map(need -> Gaps.in(need.content(), Days.today(clock))).orElse(List.of());
        return gaps.isEmpty() ? "" : words.say("gaps.title", Gaps.said(words, gaps));
    }

    @Override
    public Outcome apply(Actor actor, Ref ref, Form answers, Locale locale) {
        return BulkStep.to(NeedState.PUBLISHED, needs, actor, ref, "", locale);
    }

    @Override
    public Outcome undo(Actor actor, Ref ref, String memo, Locale locale) {
        return BulkStep.undo(needs, actor, ref, memo, locale);
    }
}
