// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Plans a gathering like another. Every thread. */
@ProviderType
public interface Clones {
    /** What may come along, beside title, format, hours, place and people expected: words such as {@code tasks}, in the order of the form. */
    List<String> parts();

    /** Those of {@link #parts} of which this gathering has something; none where it is unknown or not this actor's. */
    List<Part> parts(Actor actor, GatheringId from);

    /**
     * Something that may come along.
     *
     * @param word of {@link #parts()}
     * @param isQuiet false where somebody is told of it: chosen on purpose alone
     */
    record Part(String word, boolean isQuiet) {}

    /**
     * A new gathering, planned on that day. Nothing of what was done, answered or attended comes along.
     *
     * @param what of {@link #parts}; unknown words are passed over
     */
    Written copy(Actor actor, GatheringId from, String title, LocalDate day, Collection<String> what);
}
