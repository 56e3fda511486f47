// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.challenges.api.InterestAnswer;
import org.faisceau.challenges.api.InterestAnswer.Interest;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.challenges.api.InterestCalls;
import org.faisceau.challenges.api.Written;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.spi.Demonstration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calls to the neighbours of the fictitious territory: one that is open, one that is closed. */
@Component
public final class DemonstrationCalls implements Demonstration {
    /** The first line of these calls in the file of sentences. */
    private static final int FIRST = 16;
    private static final int ASKED = 4;
    private static final int DAYS = 30;
    private final InterestCalls calls;
    private final Organisations organisations;
    private final Clock clock;
    private final Function<String, Actor> people;

    @Activate
    public DemonstrationCalls(@Reference InterestCalls calls, @Reference Organisations organisations, @Reference Clock clock, @Reference Accounts accounts) {
        this(calls, organisations, clock, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.nobody()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationCalls(InterestCalls calls, Organisations organisations, Clock clock, Function<String, Actor> people) {
        this.calls = calls;
        this.organisations = organisations;
        this.clock = clock;
        this.people = people;
    }

    @Override
    public String part() {
        return "interest-calls";
    }

    @Override
    public int order() {
        return 83;
    }

    @Override
    public void load() {
        var words = DemonstrationChallenges.words();
        var some = organisations.page(Actor.system(), OrganisationFilter.all().withKinds(OrganisationKind.publics()), "", ASKED).items().stream().map(Organisation::id);
        var asked = Stream.concat(Stream.of(people.apply("buyer").organisation()), some).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
        // Without anybody to ask, there is no call.
        if (asked.isEmpty()) return;
        var closed = open(words[FIRST + 3], words[FIRST + 4], asked);
        answer(closed, Interest.YES, words[FIRST + 6]);
        done(calls.close(people.apply("manager"), closed.id(), closed.version(), words[FIRST + 5]));
        answer(open(words[FIRST], words[FIRST + 1], asked), Interest.MAYBE, words[FIRST + 2]);
    }

    private InterestCall open(String title, String need, Set<String> asked) {
        var manager = people.apply("manager");
        var draft = done(calls.add(manager, new InterestCall.Content(title, need, Optional.of(Days.today(clock).plusDays(DAYS)), asked)));
        return done(calls.open(manager, draft.id(), draft.version()));
    }

    private void answer(InterestCall call, Interest interest, String quantity) {
        List<InterestAnswer> waiting = calls.answers(people.apply("manager"), call.id());
        var first = waiting.get(0);
        done(calls.answer(people.apply("manager"), call.id(), first.organisation(), first.version(), interest, quantity, ""));
    }

    private static <R> R done(Written<R> written) {
        if (written instanceof Written.Done<R> done) return done.record();
        throw new IllegalStateException("demonstration: " + written);
    }
}
