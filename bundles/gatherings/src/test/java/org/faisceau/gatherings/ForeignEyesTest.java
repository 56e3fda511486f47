// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.gatherings.api.Bilingual;
import org.faisceau.gatherings.api.Clones;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.GuestRetention;
import org.faisceau.gatherings.api.Minutes;
import org.faisceau.gatherings.api.Modules;
import org.faisceau.gatherings.api.Notices;
import org.faisceau.gatherings.api.Plan;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.gatherings.api.Task;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each method that takes an actor, called by each role of a foreign organisation on a gathering that is being prepared. */
public class ForeignEyesTest {
    private OpenGatherings open;
    private Gathering secret;
    private Plan plan;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
        secret = open.planned();
        plan = open.plans.find(MANAGER, secret.id()).orElseThrow();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @TestFactory
    Stream<DynamicTest> showsNothingForeignAndChangesNothing() {
        var store = open.store.store();
        Map<Class<?>, Object> doors = Map.of(Gatherings.class, open.gatherings, Plans.class, open.plans, Minutes.class, new MinutesRegister(store, open.clock, open.ids), Modules.class, new ModuleRegister(store, open.ids),
                Notices.class, new NoticeRegister(store, open.clock), Clones.class, new CloneRegister(store, open.gatherings, List.of()), GuestRetention.class, new GuestRetentionRegister(store, open.clock, open.store.journal(), open.formats));
        return doors.entrySet().stream().flatMap(door -> Arrays.stream(door.getKey().getMethods()).filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class)
                .flatMap(method -> foreigners().map(actor -> dynamicTest(door.getKey().getSimpleName() + "." + method.getName() + " as " + actor.role(), () -> sees(method, door.getValue(), actor)))));
    }

    private static Stream<Actor> foreigners() {
        return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER)).stream().map(role -> new Actor("foreign-" + role, role, role == Role.NOBODY ? "" : "elsewhere"));
    }

    private void sees(Method method, Object door, Actor actor) throws Exception {
        var seen = String.valueOf(method.invoke(door, Arrays.stream(method.getParameters()).map(parameter -> value(parameter, actor)).toArray()));
        assertFalse(seen.contains("Masterclass de mai") || seen.contains("préparation") || seen.equals("true") || seen.startsWith("Done"), method.getName() + " says " + seen);
        assertEquals(secret, open.gatherings.find(MANAGER, secret.id()).orElseThrow());
        assertEquals(plan, open.plans.find(MANAGER, secret.id()).orElseThrow());
    }

    private Object value(Parameter parameter, Actor actor) {
        Map<Class<?>, Object> values = Map.ofEntries(
                Map.entry(Actor.class, actor), Map.entry(int.class, 1), Map.entry(boolean.class, true), Map.entry(GatheringId.class, secret.id()), Map.entry(Gathering.class, secret), Map.entry(Gathering.Content.class, open.golden()),
                Map.entry(GatheringState.class, GatheringState.OPEN), Map.entry(GatheringFilter.class, GatheringFilter.all()), Map.entry(GatheringOrder.class, GatheringOrder.DAY), Map.entry(LocalDate.class, LocalDate.of(2028, 1, 1)), Map.entry(Period.class, new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1))),
                Map.entry(Optional.class, Optional.empty()), Map.entry(Task.class, plan.tasks().get(0)), Map.entry(Task.Content.class, new Task.Content(Bilingual.of("vandal"), Bilingual.none(), Format.Part.ORGANISER, "", LocalDate.of(2027, 5, 1), false)),
                Map.entry(Modules.Content.class, new Modules.Content("vandal", "", "", List.of())));
        if (parameter.getType() == String.class) return parameter.getName().equals("task") ? plan.tasks().get(0).id() : parameter.getName().equals("after") ? "" : "vandal";
        return Collection.class.isAssignableFrom(parameter.getType()) ? parameter.getName().equals("ids") || parameter.getName().equals("some") ? List.of(secret.id()) : List.of("tasks") : values.get(parameter.getType());
    }
}
