// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import org.faisceau.gatherings.api.Gathering;
import org.faisceau.kernel.api.Actor;

/** What one capability brings along when a gathering is planned like another. One service for each; of this bundle alone. */
public interface Copying {
    /** The word it is chosen by; its name is the text {@code clone.word} of the pages. */
    String part();

    /** Smaller first, in the form. */
    int order();

    /** True where there is something of it; it is not offered elsewhere. */
    default boolean isThere(Actor actor, Gathering from) {
        return true;
    }

    /** False where it tells people something: chosen on purpose alone. */
    default boolean isQuiet() {
        return true;
    }

    /** What follows once the new gathering is written: to tell people is no part of a transaction. */
    default void follow(Actor actor, Gathering from, Gathering to) {}

    /** Brings it along; the new gathering has its plan already. */
    void copy(Actor actor, Gathering from, Gathering to);
}
