// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.faisceau.console.Query;

/**
 * One request under {@code /api/v1}.
 *
 * @param segments of the path below {@code /api/v1}, decoded
 * @param headers value by name, empty where absent
 * @param from the network address
 */
record Request(String method, List<String> segments, Query query, UnaryOperator<String> headers, InputStream body, String from) {
    Request {
        segments = List.copyOf(segments);
    }

    String header(String name) {
        return headers.apply(name);
    }

    /** HEAD is answered as GET; the door leaves the body out. */
    String asked() {
        return method.equals("HEAD") ? "GET" : method;
    }

    /** From Accept-Language; French where it says nothing we speak. */
    Locale locale() {
        return header("Accept-Language").toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.FRENCH;
    }

    /** The path below {@code /api/v1}, with its slash. */
    String path() {
        return "/" + String.join("/", segments);
    }
}
