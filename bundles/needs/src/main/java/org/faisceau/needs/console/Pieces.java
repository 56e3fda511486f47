// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Locale;
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

    String address(Attachment piece) {
        return address + "/" + piece.file().hash();
    }

    boolean isFull() {
        return all.size() >= Attachments.PIECES_MAX;
    }

    /** Type and size: « PDF · 120 ko ». */
    static String said(Words words, Attachment piece) {
        var name = piece.file().name();
        int dot = name.lastIndexOf('.');
        var kind = dot > 0 && name.length() - dot <= 6 ? name.substring(dot + 1).toUpperCase(Locale.ROOT) : words.say("pieces.file");
        return words.say("pieces.kindAndSize", kind, size(words, piece.file().size()));
    }

    private static String size(Words words, long bytes) {
        if (bytes < KILO) return words.say("pieces.bytes", bytes);
        if (bytes < KILO * KILO) return words.say("pieces.kilobytes", Math.round((double) bytes / KILO));
        return words.say("pieces.megabytes", Math.round(10.0 * bytes / KILO / KILO) / 10.0);
    }
}
