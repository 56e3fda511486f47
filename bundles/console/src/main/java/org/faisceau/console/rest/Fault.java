// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of problem, each with its word in the problem's type. */
enum Fault {
    MALFORMED(400, "The request cannot be read"),
    UNAUTHENTICATED(401, "A bearer token is needed"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    MODULE_STOPPED(404, "The module is stopped"),
    METHOD(405, "Not a method of this resource"),
    NOT_ACCEPTABLE(406, "Only JSON is answered"),
    CONFLICT(409, "Not in this state"),
    STALE(412, "Changed meanwhile"),
    TOO_LARGE(413, "The body is too large"),
    MEDIA_TYPE(415, "Only JSON is read"),
    INVALID(422, "A value is not valid"),
    NO_VERSION(428, "The version seen is needed"),
    BUSY(429, "Too many calls"),
    FAILED(500, "The server failed"),
    NOT_YET(503, "Not answered yet"),
    UNAVAILABLE(503, "The store does not answer");

    private final int status;
    private final String title;

    Fault(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The first of that status; {@link #FAILED} where none is. */
    static Fault of(int status) {
        return Arrays.stream(values()).filter(fault -> fault.status == status).findFirst().orElse(FAILED);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** A name for programs; nothing lies there. */
    String type() {
        return "urn:faisceau:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
