// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.util.regex.Pattern;

/**
 * Points at one record of one kind, in whichever bundle keeps it.
 *
 * @param kind the kind's word, lower-case letters and dashes, such as {@code need}; never blank
 * @param id the record's identifier within its kind; never blank
 */
public record Ref(String kind, String id) {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]*");

    public Ref {
        if (!KIND.matcher(kind).matches()) throw new IllegalArgumentException("kind: a lower-case word, got " + kind);
        if (id.isBlank()) throw new IllegalArgumentException("id is blank");
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException when the text has no colon, or a part is not valid
     */
    public static Ref of(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) throw new IllegalArgumentException("ref: kind:id, got " + text);
        return new Ref(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Writes {@code kind:id}. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
