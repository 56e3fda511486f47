// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.ApplicationFilter;
import org.faisceau.challenges.api.ApplicationOrder;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Juries;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Markdown;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Unseen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An edition: what it wants, for whom, when, by what it is rated. */
@Component
public final class EditionPage implements Page {
    private static final int SHOWN = 200;
    private final Challenges challenges;
    private final Applications applications;
    private final Juries juries;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public EditionPage(@Reference Challenges challenges, @Reference Applications applications, @Reference Juries juries, @Reference Accounts accounts, @Reference Clock clock) {
        this.challenges = challenges;
        this.applications = applications;
        this.juries = juries;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("challenges/{id}");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(EditionPage.class);
        return challenges.find(visit.actor(), visit.path("id")).map(one -> {
            var name = one.concludedBy().isEmpty() ? "" : accounts.shownName(one.concludedBy());
            var some = applications.page(visit.actor(), ApplicationFilter.of(one.id()), ApplicationOrder.SENT_BACKWARDS, "", 1).items();
            var sheet = new EditionSheet(one, one.stage(clock.instant()), Markdown.of(one.content().rules()), challenges.of(visit.actor(), one.content().challenge()), challenges.mayWrite(visit.actor()), name, juries.isMember(visit.actor(), one.id()), some, winners(visit, one), visit.contributions(one.ref()));
            return Answer.screen(one.title(), new StaticTemplates().edition(words, sheet));
        }).orElseGet(() -> absent(visit));
    }

    /** All to who leads, to others those who agreed to be named. */
    private List<Application> winners(Visit visit, Edition one) {
        if (one.state() != Edition.State.CONCLUDED) return List.of();
        if (!challenges.mayWrite(visit.actor())) return applications.named(one.id());
        return applications.page(visit.actor(), ApplicationFilter.of(one.id()).in(Set.of(State.WINNER)), ApplicationOrder.APPLICANT, "", SHOWN).items();
    }

    /** What is answered where there is none: it may lie in the bin. */
    static Answer absent(Visit visit) {
        return Unseen.is(visit.path("id")) ? Answer.notFound() : Answer.notFound(new Ref(Edition.KIND, visit.path("id")));
    }

    /** {@code publish}, {@code bin}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditionPage.class);
        var found = challenges.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var edition = found.get();
        int seen = visit.form().version();
        return switch (visit.action()) {
            case "publish" -> Said.of(words, challenges.publish(visit.actor(), edition.id(), seen), edition.address(), done -> Answer.redirect(done.address(), words.say("edition.published")));
            case "bin" -> Said.of(words, challenges.bin(visit.actor(), edition.id(), seen), edition.address(), done -> Answer.binned(visit, "/challenges", words.say("edition.binned"), done.ref()));
            default -> Answer.notFound();
        };
    }
}
