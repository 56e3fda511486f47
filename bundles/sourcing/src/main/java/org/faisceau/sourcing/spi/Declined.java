// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.util.Arrays;

/**
 * Thrown by a technique that cannot take an answer, or not yet: an empty panel, too many of something. It is said to whoever answered, beside
 * what was typed, and is no failure: nothing is written, and nobody counts it.
 */
public final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String key;
    private final transient Object[] values;

    /**
     * @param key of a whole sentence in the texts beside the technique, in both languages
     * @param values that stand in it
     */
    public Declined(String key, Object... values) {
        super(key + " " + Arrays.toString(values));
        this.key = key;
        this.values = values.clone();
    }

    public String key() {
        return key;
    }

    public Object[] values() {
        return values.clone();
    }
}
