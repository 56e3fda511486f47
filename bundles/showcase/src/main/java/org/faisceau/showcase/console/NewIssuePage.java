// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.IssueKind;
import org.faisceau.showcase.api.Issues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A new issue: a newsletter begins with what was agreed to since the last one, a brochure with all residents. */
@Component
public final class NewIssuePage implements Page {
    /** The first newsletter goes back so many days. */
    private static final int FIRST_DAYS = 31;
    /** Things that a newsletter begins with. */
    private static final int PROPOSED = 24;
    private static final int LETTERS = 20;
    private final Issues issues;
    private final IssueViews views;
    private final Clock clock;

    @Activate
    public NewIssuePage(@Reference Issues issues, @Reference IssueViews views, @Reference Clock clock) {
        this.issues = issues;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("showcase/issues/new").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    /** Query parameter {@code kind} says what is begun. */
    @Override
    public Answer show(Visit visit) {
        var kind = Stream.of(IssueKind.values()).filter(one -> one.name().equals(visit.query("kind"))).findFirst().orElse(IssueKind.BROCHURE);
        var words = visit.words(NewIssuePage.class);
        var picks = switch (kind) {
            case BROCHURE -> views.offered(visit.locale()).stream().filter(one -> one.sort() == Sort.RESIDENT).map(one -> one.piece().ref()).toList();
            case NEWSLETTER -> fresh(visit);
            case PIECE -> List.<Ref>of();
        };
        return asked(visit, 200, Form.blank().with("kind", kind.name()).with("title", words.say("issue.title." + kind, words.day(Days.today(clock)))).with("picks", picks.stream().map(Ref::toString).toList()));
    }

    /** Since the day of the last letter, itself included: what letters of that day have told is not told again. */
    private List<Ref> fresh(Visit visit) {
        var last = issues.lastSent();
        var told = last.stream().flatMap(day -> issues.sent(LETTERS).stream().filter(one -> one.sentAt().map(Days::of).filter(day::equals).isPresent())).flatMap(one -> one.content().picks().stream()).collect(Collectors.toSet());
        return views.since(last.orElseGet(() -> Days.today(clock).minusDays(FIRST_DAYS)), visit.locale()).stream().filter(one -> !told.contains(one)).limit(PROPOSED).toList();
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewIssuePage.class);
        var form = visit.form();
        return new IssueForm(visit, views).read(form, List.of(), Optional.empty()).map(content -> Said.of(words, issues.add(visit.actor(), content), form, again -> asked(visit, 422, again), lost -> asked(visit, 409, form),
                done -> Answer.redirect(done.address(), words.say("issue.added")))).orElseGet(() -> asked(visit, 422, form));
    }

    private Answer asked(Visit visit, int status, Form form) {
        return new IssueForm(visit, views).screen(status, form, "/showcase/issues/new", "/showcase/issues");
    }
}
