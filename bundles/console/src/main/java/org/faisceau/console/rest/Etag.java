// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Versions as entity tags: {@code "7"}. A compressing server may have added its suffix on the way. */
final class Etag {
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})(--gzip)?\"");

    private Etag() {}

    static String of(int version) {
        return "\"" + version + "\"";
    }

    /** The version that {@code If-Match} names: exactly one. */
    static int seen(String header) {
        var text = header.strip();
        if (text.isEmpty() || text.equals("*")) {
            throw new Refusal(Fault.NO_VERSION, "Send the ETag of the record as you read it in If-Match, such as If-Match: \"7\".");
        }
        var version = VERSION.matcher(text);
        if (!version.matches()) throw new Refusal(Fault.STALE, "If-Match names no version of this record: read it again.");
        return Integer.parseInt(version.group(1));
    }

    /** True where {@code If-None-Match} names this tag: the caller has it already. */
    static boolean isKnown(String header, String tag) {
        if (header.strip().equals("*")) return true;
        return Arrays.stream(header.split(",")).map(each -> each.strip().replaceFirst("^W/", "").replace("--gzip\"", "\"")).anyMatch(tag::equals);
    }
}
