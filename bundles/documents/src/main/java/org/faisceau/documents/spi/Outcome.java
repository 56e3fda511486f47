// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.spi;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * What became of one line.
 *
 * @param line {@link Line#number()}
 * @param words for {@code REFUSED} the reasons, otherwise what was mended in the line; sentences in the language asked for
 * @param ref the record; empty where the line was refused, or nothing was written
 */
public record Outcome(int line, Verdict verdict, List<String> words, Optional<Ref> ref) {
    public Outcome {
        words = List.copyOf(words);
        if (verdict == Verdict.REFUSED && words.isEmpty()) throw new IllegalArgumentException("line " + line + " is refused without a reason");
    }

    /** What was done, or would be. */
    public enum Verdict {
        /** A new record. */
        CREATED,
        /** A known record, with at least one field changed. */
        CHANGED,
        /** A known record, nothing to change. */
        SAME,
        /** Nothing was done. */
        REFUSED
    }

    /**
     * A new record.
     *
     * @param line number in the file, from 1
     * @param mended what was read with good will, as sentences; may be empty
     */
    public static Outcome created(int line, List<String> mended) {
        return new Outcome(line, Verdict.CREATED, mended, Optional.empty());
    }

    /** A record that was there is another now; as {@link #created}. */
    public static Outcome changed(int line, List<String> mended) {
        return new Outcome(line, Verdict.CHANGED, mended, Optional.empty());
    }

    /** A record that was there already, as the line tells it; as {@link #created}. */
    public static Outcome same(int line, List<String> mended) {
        return new Outcome(line, Verdict.SAME, mended, Optional.empty());
    }

    /** @param reasons one or more sentences */
    public static Outcome refused(int line, List<String> reasons) {
        return new Outcome(line, Verdict.REFUSED, reasons, Optional.empty());
    }

    /** The same, naming the record. */
    public Outcome about(Ref record) {
        return new Outcome(line, verdict, words, Optional.of(record));
    }

    /** True where the line was taken after something in it was put right. */
    public boolean isMended() {
        return verdict != Verdict.REFUSED && !words.isEmpty();
    }
}
