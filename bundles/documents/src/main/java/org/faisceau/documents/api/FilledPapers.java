// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/** Reads back what people filled into the {@link Blank}s of a DOCX, whatever word processor they used. Every thread. */
@ProviderType
public interface FilledPapers {
    /** Reads a file to its end; the caller closes it. */
    Reading read(InputStream docx);

    /** What came of reading. */
    sealed interface Reading {
        /**
         * What stands in the boxes, by their keys.
         *
         * @param values texts, or codes of choices; a choice that is none of those offered comes as its words; an empty list for an empty box
         */
        record Filled(Map<String, List<String>> values) implements Reading {
            public Filled {
                values = Map.copyOf(values);
            }
        }

        /** No paper of ours, and why. */
        record Unreadable(Reason reason) implements Reading {}

        /** Takes the branch of this outcome. */
        default <T> T fold(Function<? super Filled, ? extends T> filled, Function<? super Unreadable, ? extends T> unreadable) {
            return this instanceof Filled it ? filled.apply(it) : unreadable.apply((Unreadable) this);
        }
    }

    /** Why a file is not read. */
    enum Reason {
        /** No DOCX: another format, or broken. */
        NOT_DOCX,
        /** A DOCX without any box of ours. */
        NO_BLANKS,
        /** It unpacks to more than a paper can be. */
        TOO_LARGE
    }
}
