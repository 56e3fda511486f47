// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.util.List;

/**
 * Something to fill in.
 *
 * @param key what {@link FilledPapers} finds it by: letters, digits, {@code . : _ -}, at most {@value #KEY_MAX}
 * @param values what stands in it: texts, or codes of choices; none for an empty one
 * @param choices what to choose from; empty for text
 */
public record Blank(String key, String label, Sort sort, List<String> values, List<Choice> choices) {
    /** The longest key: a word processor keeps 64 letters, and a choice's code follows a dot. */
    public static final int KEY_MAX = 48;

    /** How it is filled in. */
    public enum Sort {
        /** Lines of text. */
        TEXT,
        /** One of the choices. */
        ONE,
        /** Any of the choices. */
        SEVERAL,
        /** Not at all: it says what paper this is. */
        FIXED
    }

    /**
     * A choice.
     *
     * @param code capitals, digits and {@code _}, at most 15
     * @param label its words; those of one blank differ
     */
    public record Choice(String code, String label) {
        public Choice {
            if (!code.matches("[A-Z0-9_]{1,15}")) throw new IllegalArgumentException("code: capitals and digits, got " + code);
        }
    }

    public Blank {
        if (!key.matches("[A-Za-z0-9.:_-]{1," + KEY_MAX + "}")) throw new IllegalArgumentException("key: letters and digits, got " + key);
        values = List.copyOf(values);
        choices = List.copyOf(choices);
    }

    /** Lines of text. */
    public static Blank text(String key, String label, String value) {
        return new Blank(key, label, Sort.TEXT, value.isEmpty() ? List.of() : List.of(value), List.of());
    }

    /** What stands in it, in words. */
    public String said() {
        return String.join(", ", values.stream().map(this::said).toList());
    }

    private String said(String value) {
        return choices.stream().filter(one -> one.code().equals(value)).map(Choice::label).findFirst().orElse(value);
    }
}
