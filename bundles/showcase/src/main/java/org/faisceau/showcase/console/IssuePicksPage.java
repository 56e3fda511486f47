// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.Issues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that may still be put into an issue, found by words and sort, added one by one at its end. */
@Component
public final class IssuePicksPage implements Page {
    private static final int LINES = 50;
    private final Issues issues;
    private final IssueViews views;

    @Activate
    public IssuePicksPage(@Reference Issues issues, @Reference IssueViews views) {
        this.issues = issues;
        this.views = views;
    }

    @Override
    public Address address() {
        return Address.of("showcase/issues/{id}/picks").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    /** Query parameters {@code text} and {@code of} narrow it. */
    @Override
    public Answer show(Visit visit) {
        return issues.find(visit.actor(), visit.path("id")).map(one -> one.sentAt().isPresent() ? Answer.notNow(visit.words(IssuePicksPage.class).say("issue.isSent")) : shown(visit, one)).orElseGet(() -> IssuePage.absent(visit));
    }

    private Answer shown(Visit visit, Issue issue) {
        var words = visit.words(IssuePicksPage.class);
        var wanted = SortKey.of(visit.query("text"));
        Set<Ref> there = new HashSet<>(issue.content().picks());
        var found = views.offered(visit.locale()).stream().filter(one -> !there.contains(one.piece().ref())).filter(one -> visit.query("of").isEmpty() || visit.query("of").equals(one.sort().name()))
                .filter(one -> Folded.of(one.piece().title(), one.owner(), one.piece().lead()).contains(wanted)).toList();
        var slice = Turning.page(found, one -> one.piece().ref().toString(), visit.after(), LINES);
        var filters = Form.blank().with("text", visit.query("text")).with("of", visit.query("of"));
        return Answer.screen(words.say("issue.add", issue.title()), new StaticTemplates().issuePicks(visit, words, issue, slice, found.size(), filters, Option.of(Sort.class, one -> words.say("sort." + one))));
    }

    /** {@code add}: field {@code pick} says what. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(IssuePicksPage.class);
        var found = issues.find(visit.actor(), visit.path("id"));
        var pick = NewAgreementPage.ref(visit.form().value("pick")).flatMap(ref -> views.found(List.of(ref), visit.locale()).stream().findFirst());
        if (found.isEmpty() || !visit.action().equals("add")) return Answer.notFound();
        if (pick.isEmpty()) return Answer.redirect(visit.here(), Tone.WARNING, words.say("issue.pickGone"));
        var content = found.get().content();
        var after = content.picking(Stream.concat(content.picks().stream(), Stream.of(pick.get().piece().ref())).toList());
        return Said.of(words, issues.change(visit.actor(), found.get().id(), visit.form().version(), after), visit.here(), done -> Answer.redirect(visit.here(), words.say("issue.picked", pick.get().piece().title())));
    }
}
