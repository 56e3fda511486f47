// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

/**
 * An expected refusal of the API, told as {@code application/problem+json} (RFC 9457). An exception because it leaves the handler
 * from anywhere; the router alone catches it.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;
    private final String field;

    private Problem(int status, String field, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.field = field;
    }

    /** Absent, or not for this actor: the same answer (404). */
    public static Problem notFound() {
        return new Problem(404, "", "Nothing here that you may see.");
    }

    /** A field of the body is off (422). */
    public static Problem invalid(String field, String detail) {
        return new Problem(422, field, detail);
    }

    /** The version seen is no longer current (412). */
    public static Problem stale(int current) {
        return new Problem(412, "", "Changed meanwhile: the current version is " + current + ".");
    }

    /** Not allowed to this actor, or not in this state (409 or 403). */
    public static Problem refused(String detail) {
        return new Problem(403, "", detail);
    }

    /** Not in this state (409). */
    public static Problem conflict(String detail) {
        return new Problem(409, "", detail);
    }

    /** The HTTP status, 400 to 499. */
    public int status() {
        return status;
    }

    /** The field it is about; empty where it is about the whole. */
    public String field() {
        return field;
    }
}
