// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ProviderType;

/** The chapters of works: read by who reads the work, written by who writes works. Every thread. */
@ProviderType
public interface Chapters {
    /** Chapters of one work. */
    int CHAPTERS_MOST = 100;
    /** Examples of one chapter. */
    int EXAMPLES_MOST = 50;

    /** Those of a work, in their order; empty where it is hidden. */
    List<Chapter> of(Actor actor, String work);

    Optional<Chapter> find(Actor actor, String chapter);

    /** All that it said, the present version first; empty where it is hidden. */
    List<Chapter.Version> versions(Actor actor, String chapter);

    /** At most {@code most} chapters that have waited a year for an example, by work and order; of shared works alone. */
    List<Chapter> stale(Actor actor, int most);

    /** A new one at the end. */
    Written<Chapter> add(Actor actor, String work, String title, String body);

    /** Its next version; where it says the same, it stays as it is. */
    Written<Chapter> change(Actor actor, String chapter, int seenVersion, String title, String body);

    /** @param by −1 up, 1 down; nothing happens at either end */
    Written<Chapter> move(Actor actor, String chapter, int by);

    /** Takes it away with its versions; {@link #restore} puts it back. */
    Written<Chapter> remove(Actor actor, String chapter, int seenVersion);

    /** Puts a removed one back where it was. */
    Written<Chapter> restore(Actor actor, String chapter);

    /** The caller has looked whether this actor may read what is pointed to. */
    Written<Chapter> illustrate(Actor actor, String chapter, Ref example);

    Written<Chapter> withdraw(Actor actor, String chapter, Ref example);
}
