// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a new record lies: the path it was posted to, then its identifier. */
final class Location {
    private Location() {}

    static String of(Route route, ApiCall call, String id) {
        var address = new StringBuilder("/api/v1");
        for (var part : route.pattern().parts()) {
            address.append('/').append(part.startsWith("{") ? encoded(call.path(part.substring(1, part.length() - 1))) : part);
        }
        return address.append('/').append(encoded(id)).toString();
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
