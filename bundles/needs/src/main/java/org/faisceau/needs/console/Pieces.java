// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Attachment;
import org.faisceau.needs.api.Attachments;
import org.faisceau.needs.api.Need;

/**
 * The pieces of a need as one reader sees them.
 *
 * @param mayChange true where this person joins and removes pieces
 * @param address where they are handed out and taken in
 */
record Pieces(Need need, List<Attachment> all, boolean mayChange, String address) {
    private static final long KILO = 1024;
    private static final Map<String, String> TYPES = Map.of(
            "application/pdf", "PDF", "image/png", "PNG", "image/jpeg", "JPEG", "image/gif", "GIF", "application/zip", "ZIP",
            "application/vnd.oasis.opendocument.text", "ODT", "application/vnd.oasis.opendocument.spreadsheet", "ODS",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX");

    String address(Attachment piece) {
        return address + "/" + piece.file().hash();
    }

    boolean isFull() {
        return all.size() >= Attachments.PIECES_MAX;
    }

    /** Type, as its content tells it, and size: « PDF · 120 ko ». */
    static String said(Words words, Attachment piece) {
        var type = piece.file().type();
        var kind = type.equals("text/plain") ? words.say("pieces.text") : TYPES.getOrDefault(type, words.say("pieces.file"));
        return words.say("pieces.kindAndSize", kind, size(words, piece.file().size()));
    }

    private static String size(Words words, long bytes) {
        if (bytes < KILO) return words.say("pieces.bytes", bytes);
        if (bytes < KILO * KILO) return words.say("pieces.kilobytes", Math.round((double) bytes / KILO));
        return words.say("pieces.megabytes", Math.round(10.0 * bytes / KILO / KILO) / 10.0);
    }
}
