// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.List;

/**
 * An expected refusal of the API, told as {@code application/problem+json} (RFC 9457). An exception because it leaves the handler
 * from anywhere; the router alone catches it.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;
    private final String field;
    private final transient List<Error> errors;

    private Problem(int status, String field, String detail) {
        this(status, field, detail, List.of());
    }

    private Problem(int status, String field, String detail, List<Error> errors) {
        super(detail, null, false, false);
        this.status = status;
        this.field = field;
        this.errors = List.copyOf(errors);
    }

    /**
     * A field that is off.
     *
     * @param field as the body names it; parts of parts by points, such as {@code lines.amount}
     * @param detail a sentence
     */
    public record Error(String field, String detail) {}

    /** Absent, or not for this actor: the same answer (404). */
    public static Problem notFound() {
        return new Problem(404, "", "Nothing here that you may see.");
    }

    /** A field of the body is off (422). */
    public static Problem invalid(String field, String detail) {
        return invalid(List.of(new Error(field, detail)));
    }

    /**
     * Fields of the body are off (422). {@link Faults} gathers them.
     *
     * @param errors at least one, in the order of the body; the first is the problem's own field and detail
     */
    public static Problem invalid(List<Error> errors) {
        return new Problem(422, errors.get(0).field(), errors.get(0).detail(), errors);
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

    /** Something that this needs is still opening: the same call is answered in a moment (503, with {@code Retry-After}). */
    public static Problem notYet(String detail) {
        return new Problem(503, "", detail);
    }

    /** The HTTP status: 400 to 499, or 503. */
    public int status() {
        return status;
    }

    /** All fields that are off; empty where it is about no field. */
    public List<Error> errors() {
        return errors;
    }

    /** The field it is about, the first of several; empty where it is about the whole. */
    public String field() {
        return field;
    }
}
