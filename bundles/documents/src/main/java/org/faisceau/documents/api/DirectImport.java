// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Imports a file of this machine on the caller's thread, for the command line. A run that was cut off is simply run again. */
@ProviderType
public interface DirectImport {
    /** The words of all kinds that can be imported now, sorted. */
    List<String> kinds(Actor actor);

    /**
     * Imports to the end of the file.
     *
     * @param mapping key → name of a column of the file, or {@code #3} for the third; what is left out is recognised
     * @param told of each line that was refused or of which something is to be said, as it is met
     */
    Ran run(Actor actor, Locale locale, String kind, Path file, Map<String, String> mapping, Consumer<LineNote> told);

    /** Outcome of {@link #run}. */
    sealed interface Ran {
        record Done(Tally tally) implements Ran {}

        /** Not read, or not further: what was imported before stays. */
        record Unreadable(UnreadableTable why, Tally tally) implements Ran {}

        /** The columns are off: a sentence. */
        record Unmapped(String sentence) implements Ran {}

        /** No such kind, or this actor may not import it. */
        record Refused() implements Ran {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Done, ? extends T> done,
                Function<? super Unreadable, ? extends T> unreadable,
                Function<? super Unmapped, ? extends T> unmapped,
                Function<? super Refused, ? extends T> refused) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Unreadable it) return unreadable.apply(it);
            if (this instanceof Unmapped it) return unmapped.apply(it);
            return refused.apply((Refused) this);
        }
    }
}
