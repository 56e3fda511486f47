// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What to read before a meeting of a format, in an order. All who sign in read what is shared; managers write. Every thread. */
@ProviderType
public interface ReadingLists {
    /** Works of one list. */
    int WORKS_MOST = 50;
    /** Characters of a format's word. */
    int FORMAT_MAX = 100;

    /** The works of a format's list, in their order; empty where it has none. */
    List<Work> of(Actor actor, String format);

    /** How many works each list has that this actor reads, by format in its order; lists without any are absent. */
    Map<String, Integer> all(Actor actor);

    /** Puts a work at the end of a list; one that is there already stays where it is. */
    Written<Work> add(Actor actor, String format, String work);

    /** @param by −1 up, 1 down; nothing happens at either end */
    Written<Work> move(Actor actor, String format, String work, int by);

    Written<Work> remove(Actor actor, String format, String work);
}
