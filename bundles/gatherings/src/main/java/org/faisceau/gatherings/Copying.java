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

    /** Brings it along; the new gathering has its plan already. */
    void copy(Actor actor, Gathering from, Gathering to);
}
