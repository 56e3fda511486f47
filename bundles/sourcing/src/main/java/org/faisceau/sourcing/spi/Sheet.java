// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.util.ArrayList;
import java.util.List;

/** A document as a technique writes it: the host shows it, prints it as PDF and DOCX, and keeps it when the technique is gone. */
public record Sheet(String title, List<Part> parts) {
    public Sheet {
        parts = List.copyOf(parts);
    }

    /** What a part is. */
    public enum Kind {
        HEADING,
        TEXT,
        NOTE,
        /** One column. */
        ITEMS,
        /** Two columns: a label and its value. */
        FACTS,
        /** The first row is its head. */
        TABLE
    }

    /**
     * One part.
     *
     * @param text of a heading, text or note, caption of a table
     */
    public record Part(Kind kind, String text, List<List<String>> rows) {
        public Part {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public static Sheet titled(String title) {
        return new Sheet(title, List.of());
    }

    public Sheet heading(String text) {
        return with(new Part(Kind.HEADING, text, List.of()));
    }

    public Sheet text(String text) {
        return with(new Part(Kind.TEXT, text, List.of()));
    }

    public Sheet note(String text) {
        return with(new Part(Kind.NOTE, text, List.of()));
    }

    public Sheet items(List<String> items) {
        return with(new Part(Kind.ITEMS, "", items.stream().map(List::of).toList()));
    }

    public Sheet fact(String label, String value) {
        return with(new Part(Kind.FACTS, "", List.of(List.of(label, value))));
    }

    /** @param head as many texts as each row has */
    public Sheet table(String caption, List<String> head, List<List<String>> rows) {
        var all = new ArrayList<List<String>>(List.of(head));
        all.addAll(rows);
        if (all.stream().anyMatch(row -> row.size() != head.size())) throw new IllegalArgumentException("rows: " + head.size() + " cells each");
        return with(new Part(Kind.TABLE, caption, all));
    }

    private Sheet with(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Sheet(title, more);
    }
}
