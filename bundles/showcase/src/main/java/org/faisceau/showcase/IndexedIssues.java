// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueFilter;
import org.faisceau.showcase.api.IssueOrder;
import org.faisceau.showcase.api.Issues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has brochures, pieces and newsletters found by title and lead. */
@Component
public final class IndexedIssues implements Indexed {
    private final Issues issues;

    @Activate
    public IndexedIssues(@Reference Issues issues) {
        this.issues = issues;
    }

    @Override
    public String kind() {
        return Issue.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedIssues.class).in(locale).say("issues.title");
    }

    @Override
    public String icon() {
        return "file-description";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return issues.find(Actor.system(), ref.id()).map(IndexedIssues::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return issues.page(Actor.system(), IssueFilter.all(), IssueOrder.TITLE, after, limit).map(IndexedIssues::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return issues.find(actor, ref.id()).isPresent();
    }

    private static Thing thing(Issue one) {
        var audience = one.sentAt().isPresent() ? List.of(Audience.STAFF, Audience.RESIDENTS) : List.of(Audience.STAFF);
        return new Thing(one.ref(), one.title(), one.content().lead(), audience, List.of(), one.changedAt());
    }
}
