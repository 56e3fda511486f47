// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.util.ArrayList;
import java.util.List;

/** Text within a line: plain, strong, linked. Never markup: what it holds is what is read. */
public record Prose(List<Part> parts) {
    public Prose {
        parts = List.copyOf(parts);
    }

    /** Plain text. */
    public static Prose of(String text) {
        return new Prose(List.of(new Part(text, false, "")));
    }

    /** The same, then plain text. */
    public Prose and(String text) {
        return with(new Part(text, false, ""));
    }

    /** The same, then strong text. */
    public Prose strong(String text) {
        return with(new Part(text, true, ""));
    }

    /** @param address {@code http}, {@code https} or {@code mailto}; anything else stays plain text */
    public Prose link(String text, String address) {
        return with(new Part(text, false, address.matches("(?i)(https?://|mailto:)[^\\s]+") ? address : ""));
    }

    /** The letters alone. */
    public String text() {
        var text = new StringBuilder();
        for (var part : parts) text.append(part.text);
        return text.toString();
    }

    private Prose with(Part part) {
        var longer = new ArrayList<>(parts);
        longer.add(part);
        return new Prose(longer);
    }

    /**
     * A stretch of text in one manner.
     *
     * @param link empty for none
     */
    public record Part(String text, boolean strong, String link) {}
}
