// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a record of another bundle comes of, such as a decision that becomes a need: who writes the record asks what it begins with, and tells
 * once it is there. One implementation per kind of cause. Every thread.
 */
@ConsumerType
public interface Cause {
    /** The kind's word of the cause, as in {@link Ref#kind()}; it may have no page of its own. */
    String kind();

    /** The kind's word of what comes of it. */
    String becomes();

    /** What the record begins with; empty where the cause is unknown, not this actor's to tie, or became something already. */
    Optional<Beginning> beginning(Actor actor, Ref cause);

    /**
     * Ties a record to its cause.
     *
     * @return false where nothing was tied: the cause is gone, became something else meanwhile, or is not this actor's to tie
     */
    boolean became(Actor actor, Ref cause, Ref record);

    /**
     * What a record begins with.
     *
     * @param words what was said, of any length, on one line or several; not blank
     * @param themes codes of themes of the directory; may be empty
     * @param address where the cause is read, beginning with a slash
     */
    record Beginning(String words, List<String> themes, String address) {
        public Beginning {
            themes = List.copyOf(themes);
        }
    }
}
