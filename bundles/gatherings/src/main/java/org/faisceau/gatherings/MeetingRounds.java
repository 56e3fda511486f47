// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts chosen meetings into as few rounds as can be: as many as the busiest has meetings (Kőnig, 1916, by alternating paths), then swaps
 * along such paths for as long as somebody waits less between two meetings.
 */
final class MeetingRounds {
    private static final int NONE = -1;
    private static final int PASSES = 6;
    private final int few;
    private final int rounds;
    /** By person of either side, the lesser first: whom one meets in each round. */
    private final int[][] with;

    MeetingRounds(boolean[][] chosen, int few, int many) {
        this.few = few;
        var meetings = new int[few + many];
        for (int one = 0; one < few; one++) {
            for (int other = 0; other < many; other++) {
                if (!chosen[one][other]) continue;
                meetings[one]++;
                meetings[few + other]++;
            }
        }
        this.rounds = Arrays.stream(meetings).max().orElse(0);
        this.with = new int[few + many][rounds];
        for (var row : with) Arrays.fill(row, NONE);
        for (int one = 0; one < few; one++) for (int other = 0; other < many; other++) if (chosen[one][other]) place(one, few + other);
        settle();
    }

    int rounds() {
        return rounds;
    }

    /** Which of the greater side one of the lesser meets in a round; −1 for nobody. */
    int with(int one, int round) {
        return with[one][round] == NONE ? NONE : with[one][round] - few;
    }

    private void place(int one, int other) {
        int mine = free(one);
        int theirs = free(other);
        if (mine != theirs) swap(other, mine, theirs);
        with[one][mine] = other;
        with[other][mine] = one;
    }

    private int free(int person) {
        for (int round = 0; round < rounds; round++) if (with[person][round] == NONE) return round;
        throw new IllegalStateException("nobody has more meetings than there are rounds");
    }

    /** Exchanges two rounds along the path that begins at somebody who has a meeting in one of them alone. */
    private void swap(int start, int one, int other) {
        for (int person : path(start, one, other)) swapOf(person, one, other);
    }

    private List<Integer> path(int start, int one, int other) {
        var path = new ArrayList<Integer>();
        int round = with[start][one] == NONE ? other : one;
        for (int person = start; person != NONE; round = one + other - round) {
            path.add(person);
            person = with[person][round];
        }
        return path;
    }

    private void swapOf(int person, int one, int other) {
        int kept = with[person][one];
        with[person][one] = with[person][other];
        with[person][other] = kept;
    }

    private void settle() {
        for (int pass = 0; pass < PASSES; pass++) if (!better()) return;
    }

    private boolean better() {
        boolean isBetter = false;
        for (int one = 0; one < rounds; one++) for (int other = one + 1; other < rounds; other++) isBetter |= better(one, other);
        return isBetter;
    }

    /** Each path of two rounds begins at somebody who has a meeting in one of them alone: the others change nothing. */
    private boolean better(int one, int other) {
        boolean isBetter = false;
        for (int person = 0; person < with.length; person++) {
            if ((with[person][one] == NONE) == (with[person][other] == NONE)) continue;
            int end = end(person, one, other);
            int before = waits(person) + waits(end);
            swap(person, one, other);
            if (waits(person) + waits(end) < before) isBetter = true;
            else swap(person, one, other);
        }
        return isBetter;
    }

    private int end(int start, int one, int other) {
        var path = path(start, one, other);
        return path.get(path.size() - 1);
    }

    private int waits(int person) {
        int first = NONE;
        int last = NONE;
        int met = 0;
        for (int round = 0; round < rounds; round++) {
            if (with[person][round] == NONE) continue;
            if (first == NONE) first = round;
            last = round;
            met++;
        }
        return met == 0 ? 0 : last - first + 1 - met;
    }
}
