// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * What a winner tries on the spot.
 *
 * @param project a record of another module, such as a project; empty where there is none
 * @param place where; may be empty
 * @param from first day; empty until it is known
 * @param until last day; empty until it is known
 * @param result what came of it; empty before
 */
public record Experiment(Optional<Ref> project, String place, Optional<LocalDate> from, Optional<LocalDate> until, String result) {
    /** Nothing is known yet. */
    public static Experiment none() {
        return new Experiment(Optional.empty(), "", Optional.empty(), Optional.empty(), "");
    }

    /** True where somebody wrote something of it. */
    public boolean isKnown() {
        return !equals(none());
    }
}
