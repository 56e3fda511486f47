// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The most that flows from the first node to the last, as cheaply as can be: way by way, each the cheapest that is left (Dijkstra on costs
 * reduced by potentials). Source: Edmonds and Karp, 1972.
 */
final class CheapestFlow {
    private static final long FAR = Long.MAX_VALUE / 4;
    private final int nodes;
    private final List<List<Integer>> from = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private final List<long[]> rest = new ArrayList<>();
    private final long[] potential;
    private final long[] away;
    private final int[] by;

    CheapestFlow(int nodes) {
        this.nodes = nodes;
        this.potential = new long[nodes];
        this.away = new long[nodes];
        this.by = new int[nodes];
        for (int node = 0; node < nodes; node++) from.add(new ArrayList<>());
    }

    /** @param cost 0 or more @return the arc's number, for {@link #flows} */
    int arc(int start, int end, int capacity, long cost) {
        int number = ends.size();
        ends.add(new int[] {start, end});
        rest.add(new long[] {capacity, cost});
        from.get(start).add(number);
        // Its mirror takes back what flowed.
        ends.add(new int[] {end, start});
        rest.add(new long[] {0, -cost});
        from.get(end).add(number + 1);
        return number;
    }

    void run() {
        while (search()) {
            for (int node = 0; node < nodes; node++) if (away[node] < FAR) potential[node] += away[node];
            for (int node = nodes - 1; node != 0; node = ends.get(by[node])[0]) {
                rest.get(by[node])[0]--;
                rest.get(by[node] ^ 1)[0]++;
            }
        }
    }

    boolean flows(int arc) {
        return rest.get(arc ^ 1)[0] > 0;
    }

    private boolean search() {
        Arrays.fill(away, FAR);
        away[0] = 0;
        var done = new boolean[nodes];
        for (int node = nearest(done); node >= 0; node = nearest(done)) {
            done[node] = true;
            for (int arc : from.get(node)) {
                int end = ends.get(arc)[1];
                if (rest.get(arc)[0] == 0) continue;
                long there = away[node] + rest.get(arc)[1] + potential[node] - potential[end];
                if (there >= away[end]) continue;
                away[end] = there;
                by[end] = arc;
            }
        }
        return away[nodes - 1] < FAR;
    }

    private int nearest(boolean[] done) {
        int best = -1;
        for (int node = 0; node < nodes; node++) if (!done[node] && away[node] < FAR && (best < 0 || away[node] < away[best])) best = node;
        return best;
    }
}
