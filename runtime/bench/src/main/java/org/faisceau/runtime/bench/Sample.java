// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Durations of one thing done many times, in milliseconds. */
final class Sample {
    private final List<Double> millis = new ArrayList<>();

    void add(long nanos) {
        millis.add(nanos / 1e6);
    }

    /** @param share 0 to 1: 0.5 is the median */
    double at(double share) {
        var sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - (share > 0 ? 1 : 0)));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "median %.1f ms, p99 %.1f ms, worst %.1f ms (%d times)", at(0.5), at(0.99), at(1), millis.size());
    }
}
