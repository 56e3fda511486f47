// SPDX-License-Identifier: Apache-2.0
/**
 * Finds records of every bundle by words: one Lucene index in {@code <data>/index}, a view on the store that may be thrown away at any
 * time. Who publishes {@link org.faisceau.search.spi.Indexed} is in it; who stops is out of the results at once, and back without
 * rebuilding where nothing changed meanwhile.
 *
 * <p>Begin with {@link org.faisceau.search.LuceneSearch}; {@link org.faisceau.search.Follower} keeps the index beside the change log on the
 * bundle's only thread, {@link org.faisceau.search.IndexFolder} is the index, {@link org.faisceau.search.Question} turns what was typed into
 * a query, {@link org.faisceau.search.Shortlisting} a long text into records that share words with it.
 *
 * <p>It holds no right of its own: things carry their audience, and the owner is asked again for each hit of the page shown. An index that
 * is corrupt, from another version, or behind what the change log still holds is built anew without asking. Without any {@code Indexed} it
 * finds nothing and says so.
 */
@NullMarked
package org.faisceau.search;

import org.jspecify.annotations.NullMarked;
