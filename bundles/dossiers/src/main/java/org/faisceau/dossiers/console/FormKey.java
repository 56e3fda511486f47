// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a box of the form to fill offline remembers: which answer it is, its version, and a mark of what stood in it, so that what nobody
 * touched is told from what somebody wrote.
 *
 * @param part {@code value} or {@code text}
 */
record FormKey(String indication, String part, int version, String mark) {
    static final String VALUE = "value";
    static final String TEXT = "text";

    static FormKey of(String indication, String part, int version, List<String> values) {
        return new FormKey(indication, part, version, mark(values));
    }

    static Optional<FormKey> read(String key) {
        var parts = key.split("\\.");
        boolean isOne = parts.length == 4 && (parts[1].equals(VALUE) || parts[1].equals(TEXT)) && parts[2].matches("\\d{1,9}");
        return isOne ? Optional.of(new FormKey(parts[0], parts[1], Integer.parseInt(parts[2]), parts[3])) : Optional.empty();
    }

    String written() {
        return String.join(".", indication, part, String.valueOf(version), mark);
    }

    /** True where nobody wrote in the box. */
    boolean isUntouched(List<String> values) {
        return mark.equals(mark(values));
    }

    /** Word processors change spaces and line ends on their own. */
    static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\u00a0\\u202f]", " ").replaceAll("[ \\t]+\\n", "\n").strip();
    }

    private static String mark(List<String> values) {
        try {
            var text = String.join("\n", values.stream().map(FormKey::plain).toList());
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 6);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
