// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** On every answer: the browser runs nothing but our own files and shows us in nobody's frame. */
final class SecurityHeaders {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void put(HttpServletResponse response, boolean secure) {
        all(secure).forEach(response::setHeader);
    }

    /** By name. */
    static Map<String, String> all(boolean secure) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        headers.put("Cache-Control", "no-store");
        if (secure) headers.put("Strict-Transport-Security", "max-age=31536000");
        return headers;
    }
}
