// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.StoredFile;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The pieces joined to needs: read by who reads the need, internal ones by its organisation and managers; joined and removed by who
 * changes it. Every thread.
 */
@ProviderType
public interface Attachments {
    /** The most that one need has. */
    int PIECES_MAX = 20;
    /** The most bytes of one piece. */
    long SIZE_MAX = 25L * 1024 * 1024;

    /** The pieces of a need, oldest first, at most {@link #PIECES_MAX}; empty where it is hidden. */
    List<Attachment> of(Actor actor, String need);

    /** One piece. */
    Optional<Attachment> find(Actor actor, String need, String hash);

    /** True where this actor may join pieces to that need, and remove them. */
    boolean mayAttach(Actor actor, Need need);

    /**
     * Joins a file that {@code store.files()} has kept before; the same content joined again takes the new name and readers.
     *
     * @param isInternal true: for its organisation and managers alone
     */
    Attaching attach(Actor actor, String need, StoredFile file, boolean isInternal);

    /**
     * Changes who reads a piece.
     *
     * @return false where there is none, or this actor may not
     */
    boolean show(Actor actor, String need, String hash, boolean isInternal);

    /**
     * Removes a piece; {@link #restore} puts it back for a day.
     *
     * @return false where there is none, or this actor may not
     */
    boolean detach(Actor actor, String need, String hash);

    /**
     * Puts a removed piece back.
     *
     * @return false where it is gone for good, there was none, the need is full, or this actor may not
     */
    boolean restore(Actor actor, String need, String hash);

    /** What became of a piece. */
    sealed interface Attaching {
        /** Joined. */
        record Attached(Attachment attachment) implements Attaching {}

        /** The need has {@link #PIECES_MAX} already. */
        record Full() implements Attaching {}

        /** This actor may not. */
        record Refused() implements Attaching {}

        /** No such need for this actor. */
        record Unknown() implements Attaching {}

        /** Branches on what it is. */
        default <T> T fold(Function<Attached, T> attached, Function<Full, T> full, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Attached it) return attached.apply(it);
            if (this instanceof Full it) return full.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
