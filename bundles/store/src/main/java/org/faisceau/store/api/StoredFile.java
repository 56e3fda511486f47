// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.util.Locale;

/**
 * A file that was kept.
 *
 * @param hash SHA-256 of the content, 64 lower-case hexadecimal digits
 * @param size bytes
 * @param type media type, told from the content and never from the name
 * @param name as it came, without path, control or direction characters; never blank, at most 150 characters
 */
public record StoredFile(String hash, long size, String type, String name) {
    public StoredFile {
        if (!hash.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("hash: 64 hexadecimal digits, got " + hash);
    }

    /** Kilobytes, rounded up. */
    public long kilobytes() {
        return (size + 999) / 1000;
    }

    /** True where the name ends as a document or picture does whose content can be told, and the content is something else. */
    public boolean isMisnamed() {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pdf" -> !type.equals("application/pdf");
            case "png", "gif" -> !type.equals("image/" + ending);
            case "jpg", "jpeg" -> !type.equals("image/jpeg");
            // Where its main folder comes late, an office file is told as an archive.
            case "docx", "xlsx", "pptx", "odt", "ods" -> !type.startsWith("application/vnd.") && !type.equals("application/zip");
            default -> false;
        };
    }
}
