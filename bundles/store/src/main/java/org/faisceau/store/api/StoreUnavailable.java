// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

/** The database cannot do what was asked: unreachable, disk full, read-only, or migrated by another hand. Nothing was written. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Reason reason;

    /** What is wrong, for a sentence on the screen. */
    public enum Reason {
        /** No room left on the disk. */
        FULL,
        /** The disk or database refuses writing. */
        READ_ONLY,
        /** The database does not answer, or stays busy. */
        UNREACHABLE,
        /** A migration was refused or failed. */
        MIGRATION,
        /** The database is not set up as the store needs it. */
        UNSUITABLE
    }

    /** @param message what was tried, with what; English, for the log */
    public StoreUnavailable(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** As above, with what the driver threw. */
    public StoreUnavailable(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** One line for the log: what was tried, and the first line of what the driver said at the root of it. */
    public String line() {
        Throwable root = this;
        while (root.getCause() != null) root = root.getCause();
        if (root == this || root.getMessage() == null) return getMessage();
        return getMessage() + " (" + root.getMessage().lines().findFirst().orElse("") + ")";
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }
}
