// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.gatherings.api.Meetings;
import org.faisceau.gatherings.api.Meetings.Pair;
import org.faisceau.gatherings.api.Meetings.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SpeedMeetingsTest {
    private static Affinity known(int buyers, int companies, long seed) {
        var random = new Random(seed);
        var worth = IntStream.range(0, buyers).mapToObj(row -> IntStream.range(0, companies).map(one -> random.nextInt(201)).toArray()).toArray(int[][]::new);
        return new Affinity(names("b", buyers), names("c", companies), worth, Set.of());
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(one -> letter + (one < 10 ? "0" : "") + one).toList();
    }

    private static Meetings planned(Affinity known, int rounds) {
        return SpeedMeetings.plan(known, List.of(), Set.of(), rounds);
    }

    private static int worth(Affinity known, Meetings plan) {
        return plan.rounds().stream().flatMap(round -> round.pairs().stream())
                .mapToInt(pair -> known.worth()[known.buyers().indexOf(pair.buyer())][known.companies().indexOf(pair.company())]).sum();
    }

    private static long met(Meetings plan, String guest) {
        return plan.of(guest).stream().filter(one -> one.isPresent()).count();
    }

    @ParameterizedTest
    @MethodSource("small")
    void isWorthAsMuchAsTheBestOfAllChoices(int buyers, int companies, int rounds, int seed) {
        var known = known(buyers, companies, seed);
        assertEquals(new EveryChoice(known, rounds).best(), worth(known, planned(known, rounds)));
    }

    static Stream<Arguments> small() {
        return IntStream.range(0, 48).mapToObj(seed -> Arguments.of(1 + seed % 4, 1 + seed / 4 % 4, 1 + seed % 3, seed));
    }

    @Test
    void givesEverybodyAMeetingInEveryRoundWhereTheSidesAreAlike() {
        var plan = planned(known(12, 12, 7), 8);
        assertEquals(8, plan.rounds().size());
        assertTrue(plan.rounds().stream().allMatch(round -> round.pairs().size() == 12));
        assertTrue(plan.guests().stream().allMatch(guest -> plan.waits(guest) == 0));
    }

    @Test
    void leavesTheLesserSideNoGapAndTheGreaterSideAlikeInNumber() {
        var plan = planned(known(5, 8, 3), 6);
        assertTrue(names("b", 5).stream().allMatch(guest -> met(plan, guest) == 6));
        // Thirty meetings among eight: three or four each.
        assertTrue(names("c", 8).stream().allMatch(guest -> met(plan, guest) == 3 || met(plan, guest) == 4));
    }

    @Test
    void putsNobodyTwiceInARoundAndNoTwoTogetherAgain() {
        var plan = planned(known(9, 14, 11), 9);
        var pairs = new HashSet<Pair>();
        for (var round : plan.rounds()) {
            var there = new HashSet<String>();
            for (var pair : round.pairs()) {
                assertTrue(there.add(pair.buyer()) && there.add(pair.company()) && pairs.add(pair), pair.toString());
            }
        }
    }

    @Test
    void takesNoMoreRoundsThanThereArePeopleToMeet() {
        assertEquals(3, planned(known(2, 3, 1), 10).rounds().size());
    }

    @Test
    void keepsWhatHasPassedWhenSomebodyIsAbsent() {
        var known = known(4, 4, 5);
        var before = planned(known, 4);
        var past = before.rounds().subList(0, 2);
        var after = SpeedMeetings.plan(known, past, Set.of("c01"), 4);
        assertEquals(past, after.rounds().subList(0, 2));
        assertTrue(after.rounds().subList(2, 4).stream().noneMatch(round -> round.with("c01").isPresent()));
        assertTrue(names("b", 4).stream().allMatch(guest -> met(after, guest) >= 3));
    }

    @Test
    void givesTheNextMeetingsToThoseWhoHadLess() {
        var known = new Affinity(List.of("b00"), List.of("c00", "c01", "c02"), new int[][] {{0, 90, 100}}, Set.of());
        var past = List.of(new Round(List.of(new Pair("b00", "c02"))), new Round(List.of(new Pair("b00", "c01"))));
        assertEquals(List.of(new Pair("b00", "c00")), SpeedMeetings.plan(known, past, Set.of(), 3).rounds().get(2).pairs());
    }

    @Test
    void neverPutsTogetherThoseWhoDoNotWantTo() {
        var known = new Affinity(List.of("b00"), List.of("c00", "c01"), new int[][] {{100, 0}}, Set.of(new Pair("b00", "c00")));
        assertEquals(List.of(new Round(List.of(new Pair("b00", "c01")))), planned(known, 2).rounds());
    }

    @Test
    void letsAWishOfBothGoBeforeAnyScore() {
        assertTrue(Affinity.worth(0, true, true) >= Affinity.worth(100, true, false));
        assertTrue(Affinity.worth(0, true, false) >= Affinity.worth(100, false, false));
    }

    @Test
    void plansNothingWhereOneSideIsEmpty() {
        assertTrue(planned(known(0, 3, 1), 4).rounds().isEmpty());
    }
}
