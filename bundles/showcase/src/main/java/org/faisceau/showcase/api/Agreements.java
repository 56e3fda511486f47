// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.store.api.StoredFile;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Agreements to show things to everybody. Managers read and write all; the people of an organisation those about its own things. Every thread.
 */
@ProviderType
public interface Agreements {
    /** Characters. */
    int PERSON_MAX = 200;
    /** Characters. */
    int NOTE_MAX = 2000;
    /** How long a withdrawal may be taken back. */
    Duration SECOND_THOUGHT = Duration.ofMinutes(15);
    /** Bytes of a photograph. */
    long PICTURE_MAX = 10L * 1024 * 1024;

    /**
     * One page of the list.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException where the cursor is one of another order
     */
    Slice<Agreement> page(Actor actor, AgreementFilter filter, AgreementOrder order, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, AgreementFilter filter, int most);

    /** Empty where unknown or hidden from this actor. */
    Optional<Agreement> find(Actor actor, String id);

    /** The one about that thing; empty where nobody noted any, or it is hidden from this actor. */
    Optional<Agreement> about(Actor actor, Ref ref);

    /** What could be shown and is not, because its owner said neither yes nor no yet: what this actor may note, sort by sort, at most {@code most} (1 to 500). */
    List<Offer> waiting(Actor actor, Locale locale, int most);

    /** One that could be shown; empty where its bundle offers it no longer, or for who may not note what its owner says. */
    Optional<Offer> offer(Actor actor, Ref about, Locale locale);

    /**
     * Notes that its owner agreed, in place of an agreement that was withdrawn too; it is shown from now on.
     *
     * @param seenVersion of what was noted about it for that owner; 0 where nothing was
     */
    Written<Agreement> give(Actor actor, Ref about, int seenVersion, Agreement.Content content);

    /** Writes anew who agreed, when and how, and what the photograph shows; not of one that was withdrawn. */
    Written<Agreement> change(Actor actor, String id, int seenVersion, Agreement.Content content);

    /** Has a photograph kept before go with the thing, in place of an earlier one; empty takes it away. JPEG, PNG or GIF; none goes with what was withdrawn. */
    Written<Agreement> picture(Actor actor, String id, int seenVersion, Optional<StoredFile> file);

    /** Takes the thing away from everybody's eyes, whether the agreement was noted here, in its own bundle, or not at all; withdrawn already, it stays as it is. */
    Written<Agreement> withdraw(Actor actor, Ref about);

    /**
     * Takes a withdrawal back, a slip: by who withdrew, within {@link #SECOND_THOUGHT}, with nothing changed since. Where no agreement had been
     * noted here, nothing is noted any more. Later, or by another, it takes a new agreement.
     */
    Written<Agreement> takeBack(Actor actor, String id, int seenVersion);

    /** True where this actor may take that withdrawal back now. */
    boolean mayTakeBack(Actor actor, Agreement agreement);

    /** True where this actor may note agreements about things of that organisation; empty for the Living-Lab's own. */
    boolean mayNote(Actor actor, String organisation);
}
