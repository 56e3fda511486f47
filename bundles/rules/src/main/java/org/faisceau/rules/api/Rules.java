// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/** The rule book. Who signs in reads it; two named persons change a row, through {@link Proposals}. Every thread. */
@ProviderType
public interface Rules {
    /** The most rows of a book. */
    int MOST = 2000;

    /** The whole book as it counts on a day: that of the launch of the consultation, or of the dispatch of the notice. */
    RuleBook at(Actor actor, LocalDate day);

    /** The rows that a filter lets pass, in the order of the book. */
    List<Rule> list(Actor actor, RuleFilter filter);

    /**
     * The same, paged.
     *
     * @param after empty for the first page
     * @param limit 1 to 200
     * @throws IllegalArgumentException where {@code after} is no cursor of this list
     */
    Slice<Rule> page(Actor actor, RuleFilter filter, String after, int limit);

    /** A row as it is now. */
    Optional<Rule> find(Actor actor, String key);

    /** The reforms that opened and closed rows, oldest first. */
    List<Reform> reforms(Actor actor);
}
