// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/** Calls for expressions of interest. Managers read and write all; an addressed organisation reads those that are open or closed, and answers for itself. Every thread. */
@ProviderType
public interface InterestCalls {
    /** Characters of a title or a quantity. */
    int LINE_MAX = 200;
    /** Characters of need, comment, result. */
    int TEXT_MAX = 8000;
    /** The most organisations that one call is addressed to. */
    int ADDRESSEES_MOST = 200;

    /**
     * One page, changed last first.
     *
     * @param text words of title or need, in any case; empty for all
     * @param state empty for all
     * @param limit 1 to 200
     * @throws IllegalArgumentException where the cursor is none of this list
     */
    Slice<InterestCall> page(Actor actor, String text, Optional<InterestCall.State> state, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, String text, Optional<InterestCall.State> state, int most);

    /** Empty where unknown, binned or hidden from this actor. */
    Optional<InterestCall> find(Actor actor, String id);

    Written<InterestCall> add(Actor actor, InterestCall.Content content);

    /** Changes a call that is not closed. Who answered stays among the addressees of an open one, and its last day moves later only. */
    Written<InterestCall> change(Actor actor, String id, int seenVersion, InterestCall.Content content);

    /** Shows it to its addressees: it needs a need, a last day to come and somebody to ask. */
    Written<InterestCall> open(Actor actor, String id, int seenVersion);

    /** Closes it, or says later what came of it; the result may be empty at first. */
    Written<InterestCall> close(Actor actor, String id, int seenVersion, String result);

    Written<InterestCall> bin(Actor actor, String id, int seenVersion);

    /** By organisation; for managers of all addressees, for others their own. */
    List<InterestAnswer> answers(Actor actor, String id);

    /** The same of several calls, by call; those that this actor does not read are absent. */
    Map<String, List<InterestAnswer>> answersOf(Actor actor, Collection<String> calls);

    /** Answers for one's organisation until the last day; managers write down what another told them. */
    Written<InterestAnswer> answer(Actor actor, String id, String organisation, int seenVersion, InterestAnswer.Interest interest, String quantity, String comment);

    /** True where this actor writes calls. */
    boolean mayWrite(Actor actor);
}
