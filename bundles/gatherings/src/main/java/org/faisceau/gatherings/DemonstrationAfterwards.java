// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.IntroductionChannel;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.MeetingPlans;
import org.faisceau.gatherings.api.Modules;
import org.faisceau.gatherings.api.Opinions.Opinion;
import org.faisceau.gatherings.api.Opinions.Useful;
import org.faisceau.gatherings.api.Opinions;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Demonstration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is left of the fictitious gatherings that were held: who was there, who met whom, how it was; and what a training offers. */
@Component(service = Demonstration.class)
public final class DemonstrationAfterwards implements Demonstration {
    private static final int MOST = 50;
    private static final int ROUNDS = 3;
    private static final int MINUTES = 10;
    private static final int OFFERED = 2;
    private static final int OPINIONS = 3;
    /** Whose people were there, by format. */
    private static final Map<String, String> THERE = Map.of("masterclass", "schools", "demonstrations", "shore");
    /** What is offered at each stage, in the order of the modules. */
    private static final List<String> THEMES = List.of("valems", "biowaste");
    private final Gatherings gatherings;
    private final Guests guests;
    private final MeetingPlans meetings;
    private final Opinions opinions;
    private final Modules modules;
    private final Organisations organisations;
    private final Solutions solutions;
    private final Introductions introductions;
    private final Function<String, Actor> people;

    @Activate
    public DemonstrationAfterwards(@Reference Gatherings gatherings, @Reference Guests guests, @Reference MeetingPlans meetings, @Reference Opinions opinions, @Reference Modules modules, @Reference Organisations organisations,
            @Reference Solutions solutions, @Reference Introductions introductions, @Reference Accounts accounts) {
        this(gatherings, guests, meetings, opinions, modules, organisations, solutions, introductions, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.nobody()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationAfterwards(Gatherings gatherings, Guests guests, MeetingPlans meetings, Opinions opinions, Modules modules, Organisations organisations, Solutions solutions, Introductions introductions, Function<String, Actor> people) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.meetings = meetings;
        this.opinions = opinions;
        this.modules = modules;
        this.organisations = organisations;
        this.solutions = solutions;
        this.introductions = introductions;
        this.people = people;
    }

    @Override
    public String part() {
        return "gatherings-afterwards";
    }

    @Override
    public int order() {
        return 91;
    }

    @Override
    public void load() {
        var manager = people.apply("manager");
        var all = gatherings.page(manager, GatheringFilter.all(), GatheringOrder.DAY, "", MOST).items();
        all.stream().filter(one -> one.state() == GatheringState.HELD && THERE.containsKey(one.content().format())).forEach(one -> held(manager, one));
        all.stream().filter(one -> one.state().isAhead()).forEach(one -> offered(manager, one));
    }

    /** Answers and plans were given before it was held: it is one to come for as long as they are written. */
    private void held(Actor manager, Gathering gathering) {
        if (!(gatherings.move(manager, gathering.id(), gathering.version(), GatheringState.OPEN, "") instanceof Written.Done open)) return;
        var id = gathering.id();
        var some = DemonstrationPerson.of(THERE.get(gathering.content().format()));
        for (var person : some) {
            if (guests.add(manager, id, person.content(organisations)) instanceof GuestWritten.Done done) guests.answerFor(manager, done.guest().id(), done.guest().version(), true);
        }
        for (var person : some) guests.list(manager, id).stream().filter(one -> one.name().equals(person.name())).forEach(one -> guests.mark(manager, one.id(), one.version(), person.attendance(), person.arrivedAt()));
        // Planned once it was seen who is there.
        if (gathering.content().format().equals("demonstrations") && meetings.plan(manager, id, 0, ROUNDS, MINUTES) instanceof MeetingPlans.Planning.Done) met(manager, gathering);
        gatherings.move(manager, id, open.gathering().version(), GatheringState.HELD, "");
        guests.list(manager, id).stream().filter(one -> one.arrivedAt().isPresent()).limit(OPINIONS).forEach(one -> opinions.give(manager, one.id(), new Opinion(Useful.YES, "", "")));
    }

    /** All rounds took place; one of those who met was brought together for good. */
    private void met(Actor manager, Gathering gathering) {
        var plan = meetings.find(manager, gathering.id()).orElseThrow();
        meetings.pass(manager, gathering.id(), plan.version(), plan.meetings().rounds().size());
        plan.meetings().rounds().stream().flatMap(round -> round.pairs().stream()).map(pair -> List.of(plan.guests().get(pair.company()), plan.guests().get(pair.buyer())))
                .filter(pair -> pair.stream().allMatch(one -> !MeetingPlans.Plan.isAway(one) && !one.content().organisation().isEmpty())).findFirst()
                .ifPresent(pair -> introductions.ask(manager, new IntroductionContent(pair.get(0).content().organisation(), pair.get(1).content().organisation(), Optional.empty(), IntroductionChannel.EVENT, gathering.content().day(),
                        Texts.beside(DemonstrationAfterwards.class).in(Locale.FRENCH).say("demonstration.met", gathering.title(), gathering.reference()), Optional.empty()), true));
    }

    private void offered(Actor manager, Gathering gathering) {
        var all = modules.of(manager, gathering.id());
        for (int at = 0; at < Math.min(all.size(), THEMES.size()); at++) {
            var one = all.get(at);
            var content = one.content();
            var some = solutions.page(manager, SolutionFilter.all().withStates(Set.of(SolutionState.PUBLISHED)).withThemes(Set.of(THEMES.get(at))), SolutionOrder.TITLE, "", OFFERED).items().stream().map(Solution::id).toList();
            modules.change(manager, gathering.id(), one.id(), one.version(), new Modules.Content(content.stage(), content.feedback(), content.focus(), some));
        }
    }
}
