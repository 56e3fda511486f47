// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Feedback from experience. Managers, buyers and experts write; who wrote one, the people of its authority and managers read it and change
 * it, all who sign in once it is shared. What was written here is shared only after who it is about agreed; what is quoted from something
 * public needs no agreement but its source and day. Every thread.
 */
@ProviderType
public interface Feedbacks {
    /** Characters. */
    int TITLE_MAX = 200;
    /** Characters of each text. */
    int TEXT_MAX = 4000;

    /**
     * One page of the list; what lies in the bin is absent.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException where the cursor is one of another order
     */
    Slice<Feedback> page(Actor actor, FeedbackFilter filter, FeedbackOrder order, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, FeedbackFilter filter, int most);

    /** Empty where unknown, binned or hidden from this actor. */
    Optional<Feedback> find(Actor actor, String id);

    /** Several at once, by identifier; unknown ones are absent. */
    Map<String, Feedback> findAll(Actor actor, Collection<String> ids);

    /** Those of some records that feedback was written about, whoever reads it. */
    Set<Ref> told(Collection<Ref> some);

    Written<Feedback> add(Actor actor, Feedback.Content content);

    /**
     * Keeps what another Living-Lab handed over: it waits for an agreement like what is written here.
     *
     * @param from name of that lab, not blank
     */
    Written<Feedback> take(Actor actor, Feedback.Content content, String from);

    /**
     * Writes what another Living-Lab hands over in place of what is here, which is that lab's from then on; what somebody agreed to before that is
     * shared no more until they agree again.
     *
     * @param from name of that lab, not blank
     */
    Written<Feedback> takeOver(Actor actor, String id, int seenVersion, Feedback.Content content, String from);

    /** What is changed after somebody agreed is shared no more until they agree again; what is quoted stays as it is. */
    Written<Feedback> change(Actor actor, String id, int seenVersion, Feedback.Content content);

    /**
     * Notes that who it is about agreed, and shares it.
     *
     * @param agreedOn on which they did; not after today. Ignored where it is quoted
     */
    Written<Feedback> share(Actor actor, String id, int seenVersion, Optional<LocalDate> agreedOn);

    /** Takes it back from other readers; an agreement ends with it. */
    Written<Feedback> withdraw(Actor actor, String id, int seenVersion);

    Written<Feedback> bin(Actor actor, String id, int seenVersion);

    /** True where this actor may write feedback of their own. */
    boolean mayAdd(Actor actor);

    boolean mayChange(Actor actor, Feedback feedback);
}
