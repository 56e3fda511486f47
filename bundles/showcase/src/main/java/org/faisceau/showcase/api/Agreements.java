// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Shown.Piece;
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

    /** What could be shown and is not, because nobody agreed or said no yet: what this actor may note, sort by sort, at most {@code most} (1 to 500). */
    List<Piece> waiting(Actor actor, Locale locale, int most);

    /** Notes that its owner agreed, in place of an agreement that was withdrawn too; it is shown from now on. */
    Written<Agreement> give(Actor actor, Ref about, Agreement.Content content);

    /** Writes anew who agreed, when and how, and what the photograph shows. */
    Written<Agreement> change(Actor actor, String id, int seenVersion, Agreement.Content content);

    /** Has a photograph kept before go with the thing, in place of an earlier one; empty takes it away. JPEG, PNG or GIF. */
    Written<Agreement> picture(Actor actor, String id, int seenVersion, Optional<StoredFile> file);

    /** Takes the thing away from everybody's eyes, whether the agreement was noted here or in its own bundle. */
    Written<Agreement> withdraw(Actor actor, Ref about);

    /** Takes a withdrawal back, as long as nothing was changed since. */
    Written<Agreement> takeBack(Actor actor, String id, int seenVersion);

    /** True where this actor may note agreements about things of that organisation; empty for the Living-Lab's own. */
    boolean mayNote(Actor actor, String organisation);
}
