// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who coordinates a Living-Lab, from when to when: commitment 1.
 *
 * @param person identifier of a person of the directory, which alone holds the name
 * @param act the paper that designates; may be empty
 * @param until the last day; empty while in charge
 */
public record Referent(String id, String lab, String person, String act, LocalDate from, Optional<LocalDate> until, int version) {
    public Referent {
        if (until.filter(day -> day.isBefore(from)).isPresent()) throw new IllegalArgumentException("until: from " + from + ", got " + until);
    }

    /** True where this person was in charge on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.filter(last -> day.isAfter(last)).isEmpty();
    }
}
