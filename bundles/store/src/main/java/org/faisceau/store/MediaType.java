// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells a media type from a file's first bytes; what could run in a browser is never told apart from plain text. */
final class MediaType {
    private static final Map<String, String> BEGINNINGS = beginnings();

    private MediaType() {}

    static String of(byte[] head) {
        var bytes = new String(head, StandardCharsets.ISO_8859_1);
        for (var beginning : BEGINNINGS.entrySet()) {
            if (bytes.startsWith(beginning.getKey())) return beginning.getValue();
        }
        if (bytes.startsWith("PK\u0003\u0004")) return zipped(bytes);
        return isText(head) ? "text/plain" : "application/octet-stream";
    }

    private static Map<String, String> beginnings() {
        var types = new LinkedHashMap<String, String>();
        types.put("%PDF-", "application/pdf");
        types.put("\u0089PNG\r\n", "image/png");
        types.put("\u00ff\u00d8\u00ff", "image/jpeg");
        types.put("GIF8", "image/gif");
        types.put("RIFF", "application/octet-stream");
        return types;
    }

    /** Office files name their main folder among the first entries. */
    private static String zipped(String bytes) {
        if (bytes.contains("application/vnd.oasis.opendocument.text")) return "application/vnd.oasis.opendocument.text";
        if (bytes.contains("application/vnd.oasis.opendocument.spreadsheet")) return "application/vnd.oasis.opendocument.spreadsheet";
        if (bytes.contains("word/")) return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        if (bytes.contains("xl/")) return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        if (bytes.contains("ppt/")) return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
        return "application/zip";
    }

    /** UTF-8 without a zero; a character cut at the end of the head does not count. */
    private static boolean isText(byte[] head) {
        for (byte one : head) {
            if (one == 0) return false;
        }
        var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false);
        return !decoded.isError();
    }
}
