// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueFilter;
import org.faisceau.showcase.api.IssueOrder;
import org.faisceau.showcase.api.Issues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names brochures, pieces and newsletters for others. */
@Component
public final class IssueWord implements Kind {
    private final Issues issues;

    @Activate
    public IssueWord(@Reference Issues issues) {
        this.issues = issues;
    }

    @Override
    public String word() {
        return Issue.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return issues.find(actor, ref.id()).map(Issue::title);
    }

    @Override
    public String address(Ref ref) {
        return Issue.address(ref.id());
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return issues.page(actor, IssueFilter.all().withText(text), IssueOrder.TITLE, "", limit).items().stream().map(Issue::ref).toList();
    }
}
