// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Media types, sizes and encodings that are taken. */
final class Media {
    /** The largest body, in bytes. */
    static final int BODY_MOST = 1024 * 1024;

    private static final List<String> ANSWERED = List.of("*/*", "application/*", "application/json", "application/problem+json");

    private Media() {}

    /** Refuses a caller who does not take JSON. */
    static void checkAccept(String header) {
        if (header.isBlank() || Arrays.stream(header.toLowerCase(Locale.ROOT).split(",")).anyMatch(Media::isAnswered)) return;
        throw new Refusal(Fault.NOT_ACCEPTABLE, "Accept names no type that is answered: application/json.");
    }

    private static boolean isAnswered(String range) {
        var parts = Arrays.stream(range.split(";")).map(String::strip).toList();
        return ANSWERED.contains(parts.get(0)) && parts.stream().skip(1).noneMatch(part -> part.matches("q=0(\\.0*)?"));
    }

    /** The body as text; empty where nothing was sent. */
    static String text(Request request) {
        var bytes = bytes(request);
        if (bytes.length == 0) return "";
        checkType(request.method(), request.header("Content-Type"), request.header("Content-Encoding"));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            throw new Refusal(Fault.MALFORMED, "The body is not UTF-8.");
        }
    }

    private static byte[] bytes(Request request) {
        try {
            var bytes = request.body().readNBytes(BODY_MOST + 1);
            if (bytes.length > BODY_MOST) throw new Refusal(Fault.TOO_LARGE, "A body is at most " + BODY_MOST + " bytes.").with("Connection", "close");
            return bytes;
        } catch (IOException brokenOff) {
            throw new UncheckedIOException("the body broke off", brokenOff);
        }
    }

    private static void checkType(String method, String type, String encoding) {
        var plain = type.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "").replaceFirst(";charset=utf-8$", "");
        boolean isJson = plain.equals("application/json") || method.equals("PATCH") && plain.equals("application/merge-patch+json");
        if (isJson && (encoding.isEmpty() || encoding.equalsIgnoreCase("identity"))) return;
        throw new Refusal(Fault.MEDIA_TYPE, "Send the body as application/json in UTF-8, not compressed.").with("Accept", "application/json");
    }
}
