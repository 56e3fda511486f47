// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.util.function.Function;

/** What came of printing. */
public sealed interface Printed {
    /** Takes the branch of this outcome. */
    <T> T fold(Function<Ready, T> ready, Function<Refused, T> refused);

    /**
     * A whole file.
     *
     * @param fileName plain letters, with its extension
     * @param bytes not copied: do not write into them
     */
    record Ready(String fileName, byte[] bytes) implements Printed {
        @Override
        public <T> T fold(Function<Ready, T> ready, Function<Refused, T> refused) {
            return ready.apply(this);
        }
    }

    /**
     * No file: the paper is too long, or too many are being made.
     *
     * @param sentence in the paper's language: why, and what to do
     */
    record Refused(Reason reason, String sentence) implements Printed {
        @Override
        public <T> T fold(Function<Ready, T> ready, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }

    /** Why there is no file. */
    enum Reason {
        TOO_LONG,
        BUSY
    }
}
