// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorContent;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.api.Mentors;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.Bilingual;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Format.Layout.Shape;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.Invitations.Mailing;
import org.faisceau.gatherings.api.Modules;
import org.faisceau.gatherings.api.Opinions.Opinion;
import org.faisceau.gatherings.api.Opinions.Useful;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Programmes.Sheet;
import org.faisceau.gatherings.api.Rooms.Choice;
import org.faisceau.gatherings.api.Seats;
import org.faisceau.gatherings.api.Task;
import org.faisceau.messages.api.Messages;

/** A masterclass in one of its states, with something behind each door that writes. */
final class EveryDoor {
    private static final Set<GatheringState> OVER = Set.of(GatheringState.HELD, GatheringState.CLOSED);
    private final OpenGuests open;
    private final MinutesRegister minutes;
    private final ModuleRegister modules;
    private final MentorCallRegister calls;
    private final Guest buyer;
    private final Guest company;
    private final Guest listed;
    private final Guest gone;
    private final String takenOut;
    private final GatheringId id;

    /** @param write what it answers, with the versions of that moment */
    record Door(String name, Chapter chapter, Function<EveryDoor, Object> write) {}

    static final List<Door> DOORS = List.of(
            new Door("Guests.add", Chapter.PEOPLE, all -> all.open.guests.add(MANAGER, all.id, person("Late Arrival"))),
            new Door("Guests.paste", Chapter.PEOPLE, all -> all.open.guests.paste(MANAGER, all.id, List.of(person("From A List")))),
            new Door("Guests.change", Chapter.PEOPLE, all -> all.open.guests.change(MANAGER, all.buyer.id(), all.version(all.buyer), all.buyer.content().seeking("Compost"))),
            new Door("Guests.answerFor", Chapter.ANSWERS, all -> all.open.guests.answerFor(MANAGER, all.buyer.id(), all.version(all.buyer), true)),
            new Door("Guests.seat", Chapter.ANSWERS, all -> all.open.guests.seat(MANAGER, all.id, 0, new Seats(OptionalInt.of(9), OptionalInt.empty(), OptionalInt.empty(), 0))),
            new Door("Guests.mark", Chapter.ATTENDANCE, all -> all.open.guests.mark(MANAGER, all.buyer.id(), all.version(all.buyer), Attendance.PRESENT, Optional.empty())),
            new Door("Guests.markRestAbsent", Chapter.ATTENDANCE, all -> all.open.guests.markRestAbsent(MANAGER, all.id)),
            new Door("Invitations.send", Chapter.INVITATIONS, all -> all.open.invitations.send(MANAGER, all.id, Mailing.INVITATION, all.open.invitations.reach(MANAGER, all.id, Mailing.INVITATION).mark())),
            new Door("Invitations.send", Chapter.INVITATIONS, all -> all.open.invitations.send(MANAGER, all.id, Mailing.REMINDER, all.open.invitations.reach(MANAGER, all.id, Mailing.REMINDER).mark())),
            new Door("Invitations.send", Chapter.THANKS, all -> all.open.invitations.send(MANAGER, all.id, Mailing.THANKS, all.open.invitations.reach(MANAGER, all.id, Mailing.THANKS).mark())),
            new Door("Invitations.openLink", Chapter.INVITATIONS, all -> all.open.invitations.openLink(MANAGER, all.id)),
            new Door("Registrations.answer", Chapter.INVITATIONS, all -> all.open.answers.answer(all.company.id(), true)),
            new Door("Registrations.join", Chapter.INVITATIONS, all -> all.open.answers.join(all.id, person("By Link"))),
            new Door("Opinions.give", Chapter.OPINIONS, all -> all.open.opinions.give(MANAGER, all.buyer.id(), new Opinion(Useful.YES, "", ""))),
            new Door("MentorCalls.ask", Chapter.MENTOR, all -> all.calls.ask(MANAGER, all.id, "other")),
            new Door("MentorCalls.answer", Chapter.MENTOR, all -> all.calls.answer(MANAGER, all.id, "mentor", 1, true, "")),
            new Door("Programmes.save", Chapter.PROGRAMME, all -> all.open.programmes.save(MANAGER, all.id, all.sheet(), List.of(new ProgrammeItem("welcome", "Welcome", "", 90, "", "", 0, false, false)), Locale.FRENCH)),
            new Door("Programmes.run", Chapter.PROGRAMME, all -> all.open.programmes.run(MANAGER, all.id, all.sheet(), "", LocalTime.NOON, Locale.FRENCH)),
            new Door("Programmes.forget", Chapter.PROGRAMME, all -> all.open.programmes.forget(MANAGER, all.id, all.sheet(), Locale.FRENCH)),
            new Door("Rooms.choose", Chapter.ROOM, all -> all.open.rooms.choose(MANAGER, all.id, 0, new Choice(Shape.ROWS, OptionalInt.empty(), OptionalInt.empty(), 0, 0))),
            new Door("MeetingPlans.plan", Chapter.MEETINGS, all -> all.open.meetings.plan(MANAGER, all.id, all.rounds(), 2, 5)),
            new Door("MeetingPlans.wish", Chapter.MEETINGS, all -> all.open.meetings.wish(MANAGER, all.buyer.id(), 0, Set.of(all.company.id()), Set.of())),
            new Door("MeetingPlans.pass", Chapter.ROUNDS, all -> all.open.meetings.pass(MANAGER, all.id, all.rounds(), 0)),
            new Door("Workshops.add", Chapter.WORKSHOP, all -> all.open.workshops.add(MANAGER, all.id, "Firme fictive", Optional.empty(), 9)),
            new Door("Workshops.move", Chapter.WORKSHOP, all -> all.open.workshops.move(MANAGER, all.form(0), 1)),
            new Door("Workshops.remark", Chapter.WORKSHOP, all -> all.open.workshops.remark(MANAGER, all.form(0), "", "Say it shorter.")),
            new Door("Workshops.withdraw", Chapter.WORKSHOP, all -> all.open.workshops.withdraw(MANAGER, all.open.workshops.forms(MANAGER, all.id).map(forms -> forms.stream().flatMap(one -> one.remarks().stream()).findFirst().orElseThrow().id()).orElse("binned"))),
            new Door("Workshops.remove", Chapter.WORKSHOP, all -> all.open.workshops.remove(MANAGER, all.form(1))),
            new Door("Modules.add", Chapter.MODULES, all -> all.modules.add(MANAGER, all.id, module())),
            new Door("Modules.change", Chapter.MODULES, all -> all.modules.change(MANAGER, all.id, all.module(0), 1, module())),
            new Door("Modules.raise", Chapter.MODULES, all -> all.modules.raise(MANAGER, all.id, all.module(1))),
            new Door("Modules.remove", Chapter.MODULES, all -> all.modules.remove(MANAGER, all.id, all.module(1))),
            new Door("Plans.add", Chapter.PLAN, all -> all.open.open.plans.add(MANAGER, all.id, task())),
            new Door("Plans.change", Chapter.PLAN, all -> all.open.open.plans.change(MANAGER, all.id, all.task(0), 1, task())),
            new Door("Plans.done", Chapter.PLAN, all -> all.open.open.plans.done(MANAGER, all.id, all.task(1), 1, true)),
            new Door("Plans.remove", Chapter.PLAN, all -> all.open.open.plans.remove(MANAGER, all.id, all.task(2), 1)),
            new Door("Minutes.write", Chapter.MINUTES, all -> all.minutes.write(MANAGER, all.id, 0, "Said")),
            new Door("Minutes.decide", Chapter.MINUTES, all -> all.minutes.decide(MANAGER, all.id, "Go on", "", Optional.empty())),
            new Door("Minutes.done", Chapter.MINUTES, all -> all.minutes.done(MANAGER, all.id, all.decision(), 1, true)),
            new Door("Minutes.withdraw", Chapter.MINUTES, all -> all.minutes.withdraw(MANAGER, all.id, all.decision(), 2)),
            new Door("Guests.attach", Chapter.PEOPLE, all -> all.open.guests.attach(MANAGER, all.id, List.of())),
            new Door("Guests.restore", Chapter.PEOPLE, all -> all.open.guests.restore(MANAGER, all.gone.id())),
            new Door("Workshops.restore", Chapter.WORKSHOP, all -> all.open.workshops.restore(MANAGER, all.takenOut)),
            new Door("Guests.remove", Chapter.PEOPLE, all -> all.open.guests.remove(MANAGER, all.listed.id(), all.version(all.listed))));

    EveryDoor(Path folder, GatheringState state) {
        open = new OpenGuests(folder);
        var store = open.open.store.store();
        minutes = new MinutesRegister(store, open.clock, open.open.ids);
        modules = new ModuleRegister(store, open.open.ids);
        calls = new MentorCallRegister(store, open.clock, open.open.ids, mentors(), (actor, letter) -> new Messages.Posted(1, 0, 0), open.open.accounts, organisations());
        id = open.gathering().id();
        buyer = open.coming("Ada Buyer", GuestPart.PURCHASER);
        company = open.coming("Firm One", GuestPart.COMPANY);
        listed = open.added("Not Asked", GuestPart.OTHER);
        open.meetings.plan(MANAGER, id, 0, 2, 5);
        calls.ask(MANAGER, id, "mentor");
        open.workshops.add(MANAGER, id, "Firm One", Optional.empty(), 9);
        open.workshops.add(MANAGER, id, "Firm Two", Optional.empty(), 9);
        open.workshops.add(MANAGER, id, "Firm Three", Optional.empty(), 9);
        takenOut = form(2);
        open.workshops.remove(MANAGER, takenOut);
        gone = open.added("Taken Off", GuestPart.OTHER);
        open.guests.remove(MANAGER, gone.id(), gone.version());
        open.workshops.remark(MANAGER, form(0), "", "Clear.");
        modules.add(MANAGER, id, module());
        modules.add(MANAGER, id, module());
        if (OVER.contains(state)) {
            open.held();
            minutes.decide(MANAGER, id, "Meet again", "", Optional.empty());
        }
        if (open.gathering().state() != state) open.moved(state);
    }

    EveryDoor binned() {
        open.open.store.store().schema("gatherings", EveryDoor.class).write(MANAGER, tx -> tx.sql().update(GATHERINGS_GATHERING).set(GATHERINGS_GATHERING.BINNED_AT, 1L).execute());
        return this;
    }

    private static Guest.Content person(String name) {
        return Guest.Content.named(name, GuestPart.OTHER).mail(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@ville.example");
    }

    private static Modules.Content module() {
        return new Modules.Content("Prévention", "", "", List.of());
    }

    private static Task.Content task() {
        return new Task.Content(Bilingual.of("Call"), Bilingual.none(), Format.Part.ORGANISER, "", OpenGatherings.GOLDEN_DAY, false);
    }

    private int version(Guest guest) {
        return open.guests.find(MANAGER, guest.id()).map(Guest::version).orElse(1);
    }

    private int rounds() {
        return open.meetings.find(MANAGER, id).map(plan -> plan.version()).orElse(1);
    }

    private int sheet() {
        return open.programmes.find(MANAGER, id, Locale.FRENCH).map(Sheet::version).orElse(1);
    }

    private String form(int at) {
        return open.workshops.forms(MANAGER, id).map(forms -> forms.get(at).id()).orElse("binned");
    }

    private String module(int at) {
        var all = modules.of(MANAGER, id);
        return all.isEmpty() ? "binned" : all.get(at).id();
    }

    private String task(int at) {
        return open.open.plans.find(MANAGER, id).map(plan -> plan.tasks().get(at).id()).orElse("binned");
    }

    private String decision() {
        return minutes.find(MANAGER, id).flatMap(kept -> kept.decisions().stream().findFirst()).map(one -> one.id()).orElse("none");
    }

    private static Mentors mentors() {
        return (Mentors) Proxy.newProxyInstance(Mentors.class.getClassLoader(), new Class<?>[] {Mentors.class},
                (proxy, method, args) -> Optional.of(new Mentor((String) args[1], new MentorContent(List.of(), 1, List.of(), "", Optional.empty(), Optional.empty()), MentorState.ACCEPTED, "x", Instant.EPOCH, "x", Optional.of(Instant.EPOCH), "", 1)));
    }

    private static Organisations organisations() {
        return (Organisations) Proxy.newProxyInstance(Organisations.class.getClassLoader(), new Class<?>[] {Organisations.class}, (proxy, method, args) -> Optional.empty());
    }
}
