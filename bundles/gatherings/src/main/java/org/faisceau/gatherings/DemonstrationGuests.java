// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.MeetingPlans;
import org.faisceau.gatherings.api.MentorCalls;
import org.faisceau.gatherings.api.Workshops;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People of the fictitious gatherings: who comes to those that are announced, their mentor, their speed meetings, the forms of their workshop. */
@Component(service = Demonstration.class)
public final class DemonstrationGuests implements Demonstration {
    private static final int MOST = 50;
    private static final int DAYS_AHEAD = 60;
    private static final int ROUNDS = 3;
    private static final int MINUTES = 5;
    private static final int WORKSHOP_MINUTES = 9;
    private static final String MASTERCLASS = "masterclass";
    private static final String DOSSIER = "dossier";
    private final Clock clock;
    private final Gatherings gatherings;
    private final Guests guests;
    private final MeetingPlans meetings;
    private final Workshops workshops;
    private final Organisations organisations;
    private final MentorCalls calls;
    private final Function<String, Actor> people;
    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public DemonstrationGuests(@Reference Clock clock, @Reference Gatherings gatherings, @Reference Guests guests, @Reference MeetingPlans meetings, @Reference Workshops workshops, @Reference Organisations organisations,
            @Reference MentorCalls calls, @Reference Accounts accounts) {
        this(clock, gatherings, guests, meetings, workshops, organisations, calls, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.nobody()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationGuests(Clock clock, Gatherings gatherings, Guests guests, MeetingPlans meetings, Workshops workshops, Organisations organisations, MentorCalls calls, Function<String, Actor> people) {
        this.clock = clock;
        this.gatherings = gatherings;
        this.guests = guests;
        this.meetings = meetings;
        this.workshops = workshops;
        this.organisations = organisations;
        this.calls = calls;
        this.people = people;
    }

    /** Outside the framework nobody sets the reference. */
    DemonstrationGuests beside(List<Kind> others) {
        kinds = others;
        return this;
    }

    @Override
    public String part() {
        return "gatherings-guests";
    }

    /** After the gatherings, and the dossiers of their workshop. */
    @Override
    public int order() {
        return 90;
    }

    @Override
    public void load() {
        var system = Actor.system();
        var announced = gatherings.page(system, GatheringFilter.all(), GatheringOrder.DAY, "", MOST).items().stream().filter(one -> one.state() == GatheringState.OPEN).toList();
        if (announced.isEmpty()) announced = announced(system);
        for (var gathering : announced) ahead(system, gathering);
    }

    /** One to show where no other part of the territory has any. */
    private List<Gathering> announced(Actor system) {
        var day = WorkingDays.ofFrance().orLater(Days.today(clock).plusDays(DAYS_AHEAD));
        var content = Gathering.Content.titled(Texts.beside(DemonstrationGuests.class).in(Locale.FRENCH).say("demonstration.masterclass"), MASTERCLASS, day).expecting(new Gathering.Expected(3, 3, 1, 1, 0));
        if (!(gatherings.plan(system, content) instanceof Written.Done planned)) return List.of();
        return gatherings.move(system, planned.gathering().id(), 1, GatheringState.OPEN, "") instanceof Written.Done open ? List.of(open.gathering()) : List.of();
    }

    private void ahead(Actor system, Gathering gathering) {
        boolean isMentored = gathering.content().format().equals(MASTERCLASS) && accepts(gathering);
        var some = DemonstrationPerson.of("water").stream().filter(one -> one.part() != GuestPart.MENTOR || !isMentored).toList();
        for (var person : some) {
            if (guests.add(system, gathering.id(), person.content(organisations)) instanceof GuestWritten.Done done) guests.answerFor(system, done.guest().id(), done.guest().version(), true);
        }
        meetings.plan(system, gathering.id(), 0, ROUNDS, MINUTES);
        some.stream().filter(one -> one.part() == GuestPart.COMPANY).forEach(one -> workshops.add(system, gathering.id(), one.organisation(), dossier(one), WORKSHOP_MINUTES));
        if (isMentored) remark(gathering);
    }

    /** The expert's organisation is asked, where it is one that may be, and says yes. */
    private boolean accepts(Gathering gathering) {
        var expert = people.apply("expert");
        var id = gathering.id();
        if (calls.proposed(Actor.system(), id).stream().noneMatch(one -> one.organisation().equals(expert.organisation()))) return false;
        return calls.ask(people.apply("manager"), id, expert.organisation()) instanceof MentorCalls.Outcome.Done && calls.answer(expert, id, expert.organisation(), 1, true, "") instanceof MentorCalls.Outcome.Done;
    }

    private Optional<Ref> dossier(DemonstrationPerson one) {
        if (one.dossier().isEmpty()) return Optional.empty();
        return kinds.stream().filter(kind -> kind.word().equals(DOSSIER)).findFirst().flatMap(kind -> kind.pick(Actor.system(), one.dossier(), 1).stream().findFirst());
    }

    private void remark(Gathering gathering) {
        var expert = people.apply("expert");
        workshops.forms(expert, gathering.id()).flatMap(forms -> forms.stream().findFirst())
                .ifPresent(form -> workshops.remark(expert, form.id(), "", Texts.beside(DemonstrationGuests.class).in(Locale.FRENCH).say("demonstration.remark")));
    }
}
