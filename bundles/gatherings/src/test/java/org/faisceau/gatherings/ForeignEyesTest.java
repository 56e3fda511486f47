// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.api.Mentors;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.Bilingual;
import org.faisceau.gatherings.api.Clones;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.GuestRetention;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.Invitations;
import org.faisceau.gatherings.api.MeetingPlans;
import org.faisceau.gatherings.api.MentorCalls;
import org.faisceau.gatherings.api.Minutes;
import org.faisceau.gatherings.api.Modules;
import org.faisceau.gatherings.api.Notices;
import org.faisceau.gatherings.api.Opinions;
import org.faisceau.gatherings.api.Plan;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.gatherings.api.Registrations;
import org.faisceau.gatherings.api.Rooms;
import org.faisceau.gatherings.api.Seats;
import org.faisceau.gatherings.api.Task;
import org.faisceau.gatherings.api.Workshops;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each method that takes an actor, called by each role of a foreign organisation: on a gathering that is being prepared, and on one that is open, whose people stay hidden. */
public class ForeignEyesTest {
    private static final List<String> OF_PEOPLE = List.of("Zoé Secrète", "zoe@secret.example", "Secrets SARL", "cherche en secret", "mot de la structure", "Structure secrète");
    private static final List<String> OF_PREPARATION = List.of("Masterclass cachée", "préparation");
    private OpenGuests open;
    private Scene prepared;
    private Scene published;

    /** A gathering and all that hangs on it. */
    private record Scene(Gathering gathering, Plan plan, List<Guest> guests, List<Workshops.Form> forms, MeetingPlans.Plan meetings) {}

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
        published = peopled(open.gathering());
        var one = open.open.golden();
        var hidden = new Gathering.Content("Masterclass cachée", one.about(), one.format(), one.day(), one.from(), one.until(), one.place(), one.theme(), one.owner(), one.expected());
        prepared = peopled(OpenGatherings.done(open.open.gatherings.plan(MANAGER, hidden)));
    }

    private Scene peopled(Gathering gathering) {
        var id = gathering.id();
        var zoe = Guest.Content.named("Zoé Secrète", GuestPart.PURCHASER).mail("zoe@secret.example").of("", "Secrets SARL").seeking("cherche en secret");
        assertInstanceOf(Guests.Pasted.Done.class, open.guests.paste(MANAGER, id, List.of(zoe, Guest.Content.named("Zoé Secrète", GuestPart.COMPANY))));
        assertInstanceOf(Workshops.Writing.Done.class, open.workshops.add(MANAGER, id, "Structure secrète", Optional.empty(), 9));
        assertInstanceOf(Workshops.Writing.Done.class, open.workshops.remark(MANAGER, open.workshops.forms(MANAGER, id).orElseThrow().get(0).id(), "", "mot de la structure"));
        return scene(gathering);
    }

    private Scene scene(Gathering gathering) {
        var id = gathering.id();
        return new Scene(open.open.gatherings.find(MANAGER, id).orElseThrow(), open.open.plans.find(MANAGER, id).orElseThrow(), open.guests.list(MANAGER, id), open.workshops.forms(MANAGER, id).orElseThrow(), open.meetings.find(MANAGER, id).orElseThrow());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Map<Class<?>, Object> doors() {
        var all = open.open;
        var store = all.store.store();
        var calls = new MentorCallRegister(store, all.clock, all.ids, nobody(Mentors.class), open.posted, all.accounts, nobody(Organisations.class));
        return Map.ofEntries(Map.entry(Gatherings.class, all.gatherings), Map.entry(Plans.class, all.plans), Map.entry(Minutes.class, new MinutesRegister(store, all.clock, all.ids)), Map.entry(Modules.class, new ModuleRegister(store, all.ids)),
                Map.entry(Notices.class, new NoticeRegister(store, all.clock)), Map.entry(Clones.class, new CloneRegister(store, all.gatherings, List.of())), Map.entry(GuestRetention.class, new GuestRetentionRegister(store, all.clock, all.store.journal(), all.formats)),
                Map.entry(Guests.class, open.guests), Map.entry(Invitations.class, open.invitations), Map.entry(Registrations.class, open.answers), Map.entry(Opinions.class, open.opinions), Map.entry(MentorCalls.class, calls),
                Map.entry(MeetingPlans.class, open.meetings), Map.entry(Workshops.class, open.workshops), Map.entry(Programmes.class, open.programmes), Map.entry(Rooms.class, open.rooms));
    }

    /** A directory that nobody is in. */
    private static <T> T nobody(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> method.getReturnType() == Optional.class ? Optional.empty() : method.getReturnType() == Map.class ? Map.of() : List.of()));
    }

    @TestFactory
    Stream<DynamicTest> showsNothingForeignAndChangesNothing() {
        return calls(prepared, Stream.concat(OF_PEOPLE.stream(), OF_PREPARATION.stream()).toList());
    }

    /** Whoever registers for an open one is on its list: that is what the door is for. */
    @TestFactory
    Stream<DynamicTest> showsNobodyOfAGatheringThatIsOpen() {
        return calls(published, OF_PEOPLE).filter(test -> !test.getDisplayName().startsWith("Registrations."));
    }

    private Stream<DynamicTest> calls(Scene scene, List<String> secrets) {
        return doors().entrySet().stream().flatMap(door -> Arrays.stream(door.getKey().getMethods()).filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class)
                .flatMap(method -> foreigners().map(actor -> dynamicTest(door.getKey().getSimpleName() + "." + method.getName() + " as " + actor.role(), () -> sees(scene, secrets, method, door.getValue(), actor)))));
    }

    private static Stream<Actor> foreigners() {
        return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER)).stream().map(role -> new Actor("foreign-" + role, role, role == Role.NOBODY ? "" : "elsewhere"));
    }

    private void sees(Scene scene, List<String> secrets, Method method, Object door, Actor actor) throws Exception {
        var seen = String.valueOf(method.invoke(door, Arrays.stream(method.getParameters()).map(parameter -> value(scene, parameter, actor)).toArray()));
        assertFalse(secrets.stream().anyMatch(seen::contains) || seen.equals("true") || seen.startsWith("Done"), method.getName() + " says " + seen);
        assertEquals(scene, scene(scene.gathering()));
    }

    private static Object value(Scene scene, Parameter parameter, Actor actor) {
        var type = parameter.getType();
        if (type == String.class) return word(scene, parameter.getName());
        if (Set.class.isAssignableFrom(type)) return Set.of(scene.guests().get(1).id());
        if (Collection.class.isAssignableFrom(type)) return some(scene, parameter.getName());
        return values(scene, actor).get(type);
    }

    private static String word(Scene scene, String name) {
        return switch (name) {
            case "task" -> scene.plan().tasks().get(0).id();
            case "after" -> "";
            case "id", "guest" -> scene.guests().get(0).id();
            case "form" -> scene.forms().get(0).id();
            case "remark" -> scene.forms().get(0).remarks().get(0).id();
            default -> "vandal";
        };
    }

    private static List<?> some(Scene scene, String name) {
        return switch (name) {
            case "ids", "some" -> List.of(scene.gathering().id());
            case "people" -> List.of(Guest.Content.named("Vandal", GuestPart.OTHER));
            case "items" -> List.of(new ProgrammeItem("vandal", "Vandal", "", 10, "", "", 0, false, false));
            default -> List.of("tasks");
        };
    }

    private static Map<Class<?>, Object> values(Scene scene, Actor actor) {
        var all = new HashMap<Class<?>, Object>(Map.of(Actor.class, actor, int.class, 1, boolean.class, true, GatheringId.class, scene.gathering().id(), Gathering.class, scene.gathering(), Gathering.Content.class, scene.gathering().content(),
                GatheringState.class, GatheringState.OPEN, GatheringFilter.class, GatheringFilter.all(), GatheringOrder.class, GatheringOrder.DAY));
        all.putAll(Map.of(LocalDate.class, LocalDate.of(2028, 1, 1), Period.class, new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1)), Optional.class, Optional.empty(), Task.class, scene.plan().tasks().get(0),
                Task.Content.class, new Task.Content(Bilingual.of("vandal"), Bilingual.none(), Format.Part.ORGANISER, "", LocalDate.of(2027, 5, 1), false), Modules.Content.class, new Modules.Content("vandal", "", "", List.of())));
        all.putAll(Map.of(Guest.Content.class, Guest.Content.named("Vandal", GuestPart.OTHER), GuestPart.class, GuestPart.OTHER, Attendance.class, Attendance.PRESENT, Seats.class, Seats.unlimited(), Locale.class, Locale.FRENCH, LocalTime.class, LocalTime.NOON,
                Invitations.Mailing.class, Invitations.Mailing.INVITATION, Opinions.Opinion.class, new Opinions.Opinion(Opinions.Useful.YES, "", "")));
        all.put(Rooms.Choice.class, new Rooms.Choice(Format.Layout.Shape.ROWS, OptionalInt.empty(), OptionalInt.empty(), 0, 0));
        all.put(MentorCalls.Asked.class, new MentorCalls.Asked("vandal", MentorState.ASKED, Instant.EPOCH, Optional.empty(), "", false, 1));
        return all;
    }
}
