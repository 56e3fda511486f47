// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Plug-ins from the console: the same admission as for a jar dropped into the data folder's {@code plugins}. A plug-in is trusted code.
 * For administrators. Every thread.
 */
@ProviderType
public interface Plugins {
    /**
     * Takes a jar in; it replaces a plug-in of the same symbolic name. Live, or refused, when this returns.
     *
     * @throws IOException where the content cannot be read, or the folder cannot be written
     */
    Arrival add(Actor actor, InputStream content) throws IOException;

    /**
     * Removes a plug-in and forgets its switch; its data stays.
     *
     * @return false where there is none of that name, or the actor may not
     */
    boolean remove(Actor actor, String name);

    /** Outcome of {@link #add}. */
    sealed interface Arrival {
        /** It is there; whether it runs is told by the module. */
        record Added(Module module) implements Arrival {}

        /** Not admitted: nothing of it was kept. */
        record Refused(Wording why) implements Arrival {}

        /** Not for this actor. */
        record Unknown() implements Arrival {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Added, ? extends T> added, Function<? super Refused, ? extends T> refused, Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Added it) return added.apply(it);
            if (this instanceof Refused it) return refused.apply(it);
            return unknown.apply((Unknown) this);
        }
    }
}
