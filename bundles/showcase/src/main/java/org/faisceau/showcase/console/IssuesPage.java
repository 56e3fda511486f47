// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueParameters;
import org.faisceau.showcase.api.Issues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brochures, pieces and newsletters, narrowed and sorted as the address says. */
@Component
public final class IssuesPage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("issues").fixed("issue").sorted("title").shown("kind").shown("picks").classed("number").shown("sent").shown("changed").sorted("changed");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private static final int PAGE_MOST = 200;
    private final Issues issues;

    @Activate
    public IssuesPage(@Reference Issues issues) {
        this.issues = issues;
    }

    @Override
    public Address address() {
        return Address.of("showcase/issues");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(IssuesPage.class);
        var filter = IssueParameters.filter(visit::queries);
        Slice<Issue> slice;
        try {
            slice = issues.page(visit.actor(), filter, IssueParameters.order(visit.query("sort")), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var list = new IssueList(slice, issues.count(visit.actor(), filter, COUNT_MOST), IssueFilters.of(visit, words), issues.mayWrite(visit.actor()));
        return Answer.screen(words.say("tab.issues"), new StaticTemplates().issues(visit, words, list, visit.columns(COLUMNS)));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        return issues.page(visit.actor(), IssueParameters.filter(visit::queries), IssueParameters.order(visit.query("sort")), "", Math.min(limit, PAGE_MOST)).items().stream().map(Issue::ref).toList();
    }
}
