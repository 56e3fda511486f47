// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/** The editions of challenges. Everybody reads those that are published; managers read and write all. Every thread. */
@ProviderType
public interface Challenges {
    /** Characters of a name, a theme, a place. */
    int LINE_MAX = 200;
    /** Characters of aim and prize. */
    int TEXT_MAX = 4000;
    /** Characters of rules. */
    int RULES_MAX = 60_000;
    /** The most questions about the rules. */
    int QUESTIONS_MOST = 10;
    /** The most criteria. */
    int CRITERIA_MOST = 10;

    /**
     * One page of the list; what lies in the bin is absent.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException where the cursor is one of another order
     */
    Slice<Edition> page(Actor actor, EditionFilter filter, EditionOrder order, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, EditionFilter filter, int most);

    /** Empty where unknown, binned or hidden from this actor. */
    Optional<Edition> find(Actor actor, String id);

    /** Several at once, by identifier; unknown ones are absent. */
    Map<String, Edition> findAll(Actor actor, Collection<String> ids);

    /** All editions of a challenge, by its name, latest year first; at most 50. */
    List<Edition> of(Actor actor, String challenge);

    /** A draft. */
    Written<Edition> add(Actor actor, Edition.Content content);

    /**
     * Changes what is written. Once published, sorts, questions and criteria stay as applicants know them, and the last minute moves later only:
     * {@link Written.Invalid} of that field.
     */
    Written<Edition> change(Actor actor, String id, int seenVersion, Edition.Content content);

    /** Shows it to everybody; it needs a calendar, rules and a criterion: {@link Written.Invalid} of what is missing. */
    Written<Edition> publish(Actor actor, String id, int seenVersion);

    /** {@link Written.NotNow} where an application was sent: others rely on it. */
    Written<Edition> bin(Actor actor, String id, int seenVersion);

    /** True where this actor writes editions. */
    boolean mayWrite(Actor actor);
}
