// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Files brought by people, kept in {@code <data>/work/imports} and imported line by line in the background, over restarts. An import is
 * seen by who began it and by administrators; to all others it is absent. Every thread.
 */
@ProviderType
public interface Imports {
    /** What is imported under a word; empty where no running module answers to it. */
    Optional<Subject> subject(Actor actor, Locale locale, String kind);

    /**
     * Keeps a file and reads it once to its end. The mapping is the one remembered for these headers, else what is recognised.
     *
     * @param content read to its end; not closed
     * @throws org.faisceau.store.api.StoreUnavailable when the disk is full or read-only
     */
    Choosing choose(Actor actor, Locale locale, String kind, String fileName, InputStream content);

    /** One import. */
    Optional<TableImport> find(Actor actor, String id);

    /**
     * The actor's own imports of a kind, latest first.
     *
     * @param limit 1 to 100
     */
    List<TableImport> latest(Actor actor, String kind, int limit);

    /**
     * Says which column goes where, and remembers it for files with the same headers.
     *
     * @param mapping index of a column in the file, from 0, → key; columns that are left out are not imported
     */
    Mapped map(Actor actor, Locale locale, String id, Map<Integer, String> mapping);

    /** What would become of the first lines; empty where the import is unknown, or not {@code CHOSEN}. */
    Optional<Preview> preview(Actor actor, Locale locale, String id);

    /**
     * Begins a {@code CHOSEN} import, or resumes a stopped or failed one; nothing happens otherwise.
     *
     * @return false where it is unknown or has nothing to begin
     */
    boolean begin(Actor actor, String id);

    /** Stops one that is under way, after the chunk in hand; nothing happens otherwise. */
    void stop(Actor actor, String id);

    /** Forgets one that is not under way, with its file; nothing happens otherwise. */
    void forget(Actor actor, String id);

    /**
     * Lines that were refused, with their cells, or those that were mended, with the first cell alone, in the order of the file.
     *
     * @param limit 1 to 1000
     */
    List<LineNote> notes(Actor actor, String id, boolean refused, int limit);

    /**
     * Writes every refused line as CSV: its number, why, then its cells under the file's own header, to be corrected and imported again.
     *
     * @return how many lines; 0 where the import is unknown
     */
    int writeRefused(Actor actor, Locale locale, String id, OutputStream out) throws IOException;

    /**
     * Writes every mended line as CSV: its number, what was put right in it, then its first cell.
     *
     * @return how many lines; 0 where the import is unknown
     */
    int writeMended(Actor actor, Locale locale, String id, OutputStream out) throws IOException;

    /** Outcome of {@link #choose}. */
    sealed interface Choosing {
        record Chosen(TableImport chosen) implements Choosing {}

        /** The file is not read, and why. */
        record Unreadable(UnreadableTable why) implements Choosing {}

        /** No such kind, or this actor may not import it. */
        record Refused() implements Choosing {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Chosen, ? extends T> chosen, Function<? super Unreadable, ? extends T> unreadable, Function<? super Refused, ? extends T> refused) {
            if (this instanceof Chosen it) return chosen.apply(it);
            if (this instanceof Unreadable it) return unreadable.apply(it);
            return refused.apply((Refused) this);
        }
    }

    /** Outcome of {@link #map}. */
    sealed interface Mapped {
        record Done(TableImport mapped) implements Mapped {}

        /** Two columns of the file go to the same one: their indices, and its label. */
        record Doubled(int first, int second, String label) implements Mapped {}

        /** Columns that must be there are not: their labels. */
        record Missing(List<String> labels) implements Mapped {
            public Missing {
                labels = List.copyOf(labels);
            }
        }

        /** No such import that may be mapped, or a column that does not exist. */
        record Unknown() implements Mapped {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Done, ? extends T> done,
                Function<? super Doubled, ? extends T> doubled,
                Function<? super Missing, ? extends T> missing,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Doubled it) return doubled.apply(it);
            if (this instanceof Missing it) return missing.apply(it);
            return unknown.apply((Unknown) this);
        }
    }

    /**
     * What would become of the first lines.
     *
     * @param tally of the lines looked at
     * @param first how the first dozen is read: the cells in the order of {@code columns}
     * @param notes on lines refused or mended, at most fifty
     * @param columns labels of the columns that are imported
     * @param beside what else these lines would do, such as organisations that are added: sentences; may be empty
     */
    record Preview(Tally tally, List<ReadLine> first, List<LineNote> notes, List<String> columns, List<String> beside) {
        public Preview {
            first = List.copyOf(first);
            notes = List.copyOf(notes);
            columns = List.copyOf(columns);
            beside = List.copyOf(beside);
        }
    }

    /** A line as it is read. */
    record ReadLine(int line, Verdict verdict, List<String> cells) {
        public ReadLine {
            cells = List.copyOf(cells);
        }
    }
}
