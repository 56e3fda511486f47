// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Moves a bundle's records when the organisation they belong to is merged into another, so that its people keep their rights over them; and
 * back when the merge is undone. Asked once the merge is committed, and each night again for what was missed: while the bundle was stopped,
 * or by a power cut.
 */
@ConsumerType
public interface OrganisationHolder {
    /** Unique and stable, such as {@code needs}; at most 64 characters. */
    String word();

    /**
     * What {@link #move} would move now. The merge notes it before it moves, so that what moved can always go back.
     *
     * @return words of the holder's own, each at most 200 characters
     */
    List<String> held(String from, String to);

    /**
     * Moves what belongs to one organisation to another, in transactions of its own; what is there already stays.
     *
     * @param only of these alone, as {@link #held} named them; empty for all
     * @return what moved, in the same words
     */
    List<String> move(String from, String to, Optional<Set<String>> only);
}
