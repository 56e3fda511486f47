// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.util.List;

/**
 * What another module knows.
 *
 * @param items may be empty
 * @param stopped the module that would know and is stopped; empty where it runs
 */
public record Known<T>(List<T> items, String stopped) {
    public Known {
        items = List.copyOf(items);
    }

    public static <T> Known<T> of(List<T> items) {
        return new Known<>(items, "");
    }

    public static <T> Known<T> stopped(String module) {
        return new Known<>(List.of(), module);
    }
}
