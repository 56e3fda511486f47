// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        TABLE,
        /** Dates with hours, as {@link Sheet#meetings()} reads them. */
        MEETINGS,
        /** A file beside the paper: its name is the one cell. */
        FILE,
        /** A picture: the identifier of a document of the campaign is the one cell. */
        PICTURE
    }

    /**
     * One part.
     *
     * @param text of a heading, text or note, caption of a table, meetings or picture, content of a file
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

    /**
     * A picture that was asked for by {@link Question#picture}; printed small, with what is below it.
     *
     * @param document identifier of the document it is
     * @param caption says what is to be seen; not blank
     */
    public Sheet picture(String document, String caption) {
        return with(new Part(Kind.PICTURE, caption, List.of(List.of(document))));
    }

    /** Dates that the host prints as a table, and hands out for calendars. */
    public Sheet meetings(String caption, List<Meeting> some) {
        return some.isEmpty() ? this : with(new Part(Kind.MEETINGS, caption, some.stream().map(Meeting::cells).toList()));
    }

    /**
     * A file that is downloaded beside the paper.
     *
     * @param name lower-case letters, digits and dashes, and one of the endings csv, json, xml, txt
     */
    public Sheet file(String name, String content) {
        if (!name.matches("[a-z0-9-]{1,60}\\.(csv|json|xml|txt)")) throw new IllegalArgumentException("name: letters, digits, dashes and a known ending, got " + name);
        return with(new Part(Kind.FILE, content, List.of(List.of(name))));
    }

    /**
     * A table as a file for spreadsheets; a cell that would be a formula there is made a text.
     *
     * @param name ends with csv
     * @param head as many texts as each row has
     */
    public Sheet csv(String name, List<String> head, List<List<String>> rows) {
        return file(name, CsvText.of(head, rows));
    }

    /** All of its dates, in the order they were written. */
    public List<Meeting> meetings() {
        return all(Kind.MEETINGS).flatMap(part -> part.rows().stream()).map(Meeting::of).toList();
    }

    /** Its files by name, in the order they were written. */
    public Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        all(Kind.FILE).forEach(part -> files.put(part.rows().get(0).get(0), part.text()));
        return files;
    }

    private Stream<Part> all(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind);
    }

    private Sheet with(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Sheet(title, more);
    }
}
