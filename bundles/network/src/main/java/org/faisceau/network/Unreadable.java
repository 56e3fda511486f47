// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.function.Supplier;

/** A part of a bundle is missing, off or too long. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String part;

    private Unreadable(String part, RuntimeException cause) {
        super(part, cause);
        this.part = part;
    }

    /** Which one: a word such as {@code entries}. */
    String part() {
        return part;
    }

    /** Reads a part, and says which one it was where that cannot be. */
    static <T> T unless(String part, Supplier<T> read) {
        try {
            return read.get();
        } catch (Unreadable within) {
            throw within;
        } catch (RuntimeException off) {
            // Whatever another version wrote and a parser stumbles over.
            throw new Unreadable(part, off);
        }
    }
}
