// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Links of works that lead nowhere any more, as far as an administrator allows to look. Told to who writes works. Every thread. */
@ProviderType
public interface Links {
    /** Looks in a row that must fail before a link is called broken: a server may rest for a night. */
    int FAILURES = 2;

    /** True while links are looked at. */
    boolean isAllowed();

    /** Of those works, by identifier, whose link is broken; none for who does not write works. */
    Map<String, Broken> broken(Actor actor, Collection<String> works);

    /** How many there are, at most {@code most}, 1 to 10000. */
    int count(Actor actor, int most);

    /**
     * A link that leads nowhere.
     *
     * @param said why, a word such as {@code UNKNOWN_HOST} or a status of HTTP
     * @param since when it was first found so
     */
    record Broken(String said, Instant since) {}
}
