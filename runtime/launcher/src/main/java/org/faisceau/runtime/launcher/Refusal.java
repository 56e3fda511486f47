// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

/** The operator's world does not allow it: one sentence for standard error, exit code 1. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Refuses with a sentence. */
    public Refusal(String sentence) {
        super(sentence);
    }

    /** Refuses with a sentence and what was behind it. */
    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
