// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.faisceau.gatherings.api.Meetings;
import org.faisceau.gatherings.api.Meetings.Pair;
import org.faisceau.gatherings.api.Meetings.Round;

/**
 * Plans speed meetings. The lesser side talks in every round and waits never; the greater side has as alike a number of meetings as can be;
 * among all such choices, the one that is worth the most. What has passed stays: who is absent is planned around from the next round on.
 */
final class SpeedMeetings {
    private SpeedMeetings() {}

    /**
     * Plans so many rounds, fewer where there are not as many people to meet.
     *
     * @param past rounds that took place, or none
     * @param absent guests who are not to be planned any more
     * @param rounds in all, the past ones in it
     */
    static Meetings plan(Affinity known, List<Round> past, Set<String> absent, int rounds) {
        var buyers = known.buyers().stream().filter(one -> !absent.contains(one)).toList();
        var companies = known.companies().stream().filter(one -> !absent.contains(one)).toList();
        int left = rounds - past.size();
        var all = new ArrayList<Round>(past);
        if (left > 0 && !buyers.isEmpty() && !companies.isEmpty()) all.addAll(coming(known, past, buyers, companies, left));
        return new Meetings(all);
    }

    private static List<Round> coming(Affinity known, List<Round> past, List<String> buyers, List<String> companies, int left) {
        boolean isBuyersFew = buyers.size() <= companies.size();
        var few = isBuyersFew ? buyers : companies;
        var many = isBuyersFew ? companies : buyers;
        var gone = new ArrayList<>(known.met());
        past.forEach(round -> gone.addAll(round.pairs()));
        var never = Set.copyOf(gone);
        var worth = new int[few.size()][many.size()];
        for (int one = 0; one < few.size(); one++) {
            for (int other = 0; other < many.size(); other++) {
                var pair = pair(isBuyersFew, few.get(one), many.get(other));
                worth[one][other] = never.contains(pair) ? -1 : known.worth()[known.buyers().indexOf(pair.buyer())][known.companies().indexOf(pair.company())];
            }
        }
        var load = many.stream().mapToInt(one -> (int) past.stream().filter(round -> round.with(one).isPresent()).count()).toArray();
        var rounds = new MeetingRounds(chosen(worth, many.size(), left, load), few.size(), many.size());
        return IntStream.range(0, rounds.rounds()).mapToObj(round -> new Round(IntStream.range(0, few.size()).filter(one -> rounds.with(one, round) >= 0)
                .mapToObj(one -> pair(isBuyersFew, few.get(one), many.get(rounds.with(one, round)))).toList())).toList();
    }

    private static Pair pair(boolean isBuyersFew, String one, String other) {
        return isBuyersFew ? new Pair(one, other) : new Pair(other, one);
    }

    /** First as many meetings as there may be, then alike in number, then worth the most: each weighs more than all that comes after it. */
    private static boolean[][] chosen(int[][] worth, int many, int rounds, int[] load) {
        int few = worth.length;
        int most = 0;
        for (var row : worth) for (int one : row) most = Math.max(most, one);
        long step = (long) (most + 1) * few * rounds;
        var flow = new CheapestFlow(few + many + 2);
        int end = few + many + 1;
        var arcs = new int[few][many];
        for (int one = 0; one < few; one++) {
            flow.arc(0, 1 + one, rounds, 0);
            for (int other = 0; other < many; other++) arcs[one][other] = worth[one][other] < 0 ? -1 : flow.arc(1 + one, 1 + few + other, 1, most - worth[one][other]);
        }
        for (int other = 0; other < many; other++) for (int more = 0; more < Math.min(few, rounds); more++) flow.arc(1 + few + other, end, 1, step * (load[other] + more));
        flow.run();
        var chosen = new boolean[few][many];
        for (int one = 0; one < few; one++) for (int other = 0; other < many; other++) chosen[one][other] = arcs[one][other] >= 0 && flow.flows(arcs[one][other]);
        return chosen;
    }
}
