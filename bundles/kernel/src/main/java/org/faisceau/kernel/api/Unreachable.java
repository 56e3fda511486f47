// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

/** An address of the web where nothing was to be had, and why. */
public final class Unreachable extends Exception {
    private static final long serialVersionUID = 1;
    private final Why why;

    /** What kept it from being read. */
    public enum Why {
        /** No such host. */
        UNKNOWN_HOST,
        /** It leads to a machine of this network, or to this one. */
        PRIVATE,
        /** No address that is read: http or https, on their usual ports, without a name and password in it. */
        ADDRESS,
        /** It did not answer, or not to the end, in time. */
        LATE,
        /** More than is taken. */
        TOO_LARGE,
        /** It was sent on from place to place. */
        REDIRECTED,
        /** Nobody listens, or speaks HTTP. */
        REFUSED
    }

    Unreachable(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    Unreachable(Why why, Exception cause) {
        super(why + ": " + cause.getMessage(), cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
