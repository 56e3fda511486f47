// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.api;

import java.time.Duration;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Finds records of every running bundle by words, as far as the actor may see them. Every thread. */
@ProviderType
public interface Search {
    /** The longest text looked for, in characters; more is cut. */
    int TEXT_MAX = 200;

    /**
     * Best first.
     *
     * @param text what was typed: French words in any form, accents or not, beginnings of the last word, references
     * @param kinds only these; empty for all
     * @param limit 1 to 100
     * @return nothing where the text is blank; nothing, and {@link Found#isReady()} false, until the index is open
     */
    Found find(Actor actor, String text, Set<String> kinds, int limit);

    /** Reads everything again into a fresh index, in the background; the old one answers meanwhile. */
    void rebuild();

    /** How far the index is: for those who wait for it. */
    Progress progress();

    /** True once everything committed up to now is found; a rebuild under way counts as not. */
    boolean isCurrent();

    /**
     * Waits until {@link #isCurrent()}.
     *
     * @return false where the limit passed first
     */
    boolean awaitCurrent(Duration limit) throws InterruptedException;
}
