// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.Invitations;
import org.faisceau.gatherings.api.MeetingPlans;
import org.faisceau.gatherings.api.MentorCalls;
import org.faisceau.gatherings.api.Minutes;
import org.faisceau.gatherings.api.Modules;
import org.faisceau.gatherings.api.Opinions;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.gatherings.api.Registrations;
import org.faisceau.gatherings.api.Rooms;
import org.faisceau.gatherings.api.Workshops;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every door that writes, in every state: what its chapter takes is done, all else is refused as not now, and what lies in the bin is unknown. */
public class ChapterTest {
    private static final List<Class<?>> APIS = List.of(Guests.class, Invitations.class, MeetingPlans.class, MentorCalls.class, Minutes.class, Modules.class, Opinions.class, Plans.class, Programmes.class, Registrations.class, Rooms.class, Workshops.class);
    /** They say neither why nor that they refused. */
    private static final Set<String> WORDLESS = Set.of("markRestAbsent", "openLink");
    private static final String NOT_NOW = "NotNow";

    @TestFactory
    Stream<DynamicTest> takesWhatItsChapterTakes(@TempDir Path folder) {
        return Arrays.stream(GatheringState.values()).flatMap(state -> {
            var scene = new EveryDoor(folder.resolve(state.name()), state);
            return EveryDoor.DOORS.stream().map(door -> dynamicTest(state + ": " + door.name(), () -> assertEquals(door.chapter().isOpen(state) ? "Done" : NOT_NOW, outcome(door.write().apply(scene)))));
        });
    }

    @TestFactory
    Stream<DynamicTest> takesNothingInTheBin(@TempDir Path folder) {
        var scene = new EveryDoor(folder, GatheringState.PLANNED).binned();
        return EveryDoor.DOORS.stream().map(door -> dynamicTest(door.name(), () -> assertEquals(WORDLESS.stream().anyMatch(door.name()::endsWith) ? NOT_NOW : "Unknown", outcome(door.write().apply(scene)))));
    }

    /** A door that nobody lists here would be one that nobody locks. */
    @Test
    void knowsEveryDoor() {
        var there = APIS.stream().flatMap(api -> Arrays.stream(api.getMethods()).filter(method -> isWriting(method.getReturnType()) || WORDLESS.contains(method.getName())).map(method -> api.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, EveryDoor.DOORS.stream().map(EveryDoor.Door::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean isWriting(Class<?> type) {
        return type.isSealed() && Arrays.stream(type.getPermittedSubclasses()).anyMatch(one -> one.getSimpleName().equals("Refused"));
    }

    private static String outcome(Object outcome) {
        if (outcome instanceof Optional<?> it) return it.isPresent() ? "Done" : NOT_NOW;
        if (outcome instanceof OptionalInt it) return it.isPresent() ? "Done" : NOT_NOW;
        if (outcome instanceof Boolean it) return it ? "Done" : NOT_NOW;
        return outcome.getClass().getSimpleName();
    }
}
