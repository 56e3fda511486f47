// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.time.LocalDate;

/**
 * Days from a first to a last, both included.
 *
 * @param first first day
 * @param last last day, not before the first
 */
public record Period(LocalDate first, LocalDate last) {
    public Period {
        if (last.isBefore(first)) throw new IllegalArgumentException("last day " + last + " is before first day " + first);
    }

    /** True on the first day, the last, and between. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
