// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.faisceau.challenges.api.Score;
import org.faisceau.challenges.api.Written;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The jury of an edition: its members, what marks come to, the conclusion. */
@Component
public final class JuryPage implements Page {
    private static final List<Role> JUDGES = List.of(Role.MANAGER, Role.BUYER, Role.EXPERT);
    private static final int PEOPLE = 200;
    private static final int RATED_MOST = 200;
    private final Challenges challenges;
    private final Applications applications;
    private final Juries juries;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public JuryPage(@Reference Challenges challenges, @Reference Applications applications, @Reference Juries juries, @Reference Accounts accounts, @Reference Clock clock) {
        this.challenges = challenges;
        this.applications = applications;
        this.juries = juries;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("challenges/{id}/jury");
    }

    /** Members see it as managers do, without marks. */
    private boolean mayRead(Visit visit, Edition edition) {
        return challenges.mayWrite(visit.actor()) || juries.isMember(visit.actor(), edition.id());
    }

    @Override
    public Answer show(Visit visit) {
        return challenges.find(visit.actor(), visit.path("id")).filter(one -> mayRead(visit, one)).map(one -> screen(visit, one, Form.blank(), 200)).orElse(Answer.notFound());
    }

    /** {@code call}, {@code release}, {@code conclude}. */
    @Override
    public Answer submit(Visit visit) {
        var found = challenges.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var one = found.get();
        var form = visit.form();
        return switch (visit.action()) {
            case "call" -> call(visit, one);
            case "release" -> after(visit, one, juries.release(visit.actor(), one.id(), form.value("leaving")), "jury.released");
            case "conclude" -> after(visit, one, juries.conclude(visit.actor(), one.id(), form.version(), form.value("conclusion")), "edition.nowConcluded");
            default -> Answer.notFound();
        };
    }

    /** One who may be offered, and nobody else, whatever was sent. */
    private Answer call(Visit visit, Edition one) {
        var member = visit.form().value("member");
        boolean isOffered = accounts.find(Actor.system(), member).filter(it -> !it.disabled() && JUDGES.contains(it.role())).isPresent();
        if (challenges.mayWrite(visit.actor()) && !member.isBlank() && !isOffered) return screen(visit, one, visit.form().reject("member", "form.unknownChoice"), 422);
        return after(visit, one, juries.call(visit.actor(), one.id(), member), "jury.called");
    }

    private Answer after(Visit visit, Edition one, Written<Edition> written, String said) {
        var words = visit.words(JuryPage.class);
        return Said.of(words, written, visit.form(), again -> screen(visit, one, again, 422), lost -> screen(visit, lost, visit.form().reject("", "challenges.lost"), 409),
                done -> Answer.redirect(done.address() + "/jury", words.say(said)));
    }

    private Answer screen(Visit visit, Edition one, Form form, int status) {
        var words = visit.words(JuryPage.class);
        var actor = visit.actor();
        var members = juries.members(actor, one.id());
        var scores = juries.scores(actor, one.id());
        var rated = applications.page(actor, ApplicationFilter.of(one.id()).in(State.RATED), ApplicationOrder.APPLICANT, "", RATED_MOST).items().stream().filter(it -> State.RATED.contains(it.state()))
                .sorted(Comparator.comparing((Application it) -> scores.getOrDefault(it.id(), Score.none()).average()).reversed()).toList();
        boolean leads = challenges.mayWrite(actor);
        int undecided = leads ? applications.count(actor, ApplicationFilter.of(one.id()).in(Set.of(State.SENT, State.ADMITTED)), RATED_MOST) : 0;
        var sheet = new JurySheet(one, one.stage(clock.instant()), members, accounts.shownNames(members), leads ? offered(members) : List.of(), rated, scores, undecided, leads, form);
        return new Answer.Screen(status, words.say("jury.of", one.title()), new StaticTemplates().jury(words, sheet));
    }

    /** Agents of authorities, of mentor organisations, and coordinators: no company judges companies. */
    private List<Option> offered(List<String> members) {
        return JUDGES.stream().flatMap(role -> accounts.page(Actor.system(), new Accounts.Sought("", Optional.of(role), Optional.of(false)), "", PEOPLE).items().stream())
                .filter(one -> !members.contains(one.id())).map(one -> new Option(one.id(), one.fullName())).toList();
    }
}
