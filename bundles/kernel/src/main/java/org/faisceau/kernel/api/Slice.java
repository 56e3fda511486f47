// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list read by keyset.
 *
 * @param items in the list's order, at most the limit asked for; may be empty
 * @param next what to pass as {@code after} for the following page; empty on the last
 */
public record Slice<T>(List<T> items, String next) {
    public Slice {
        items = List.copyOf(items);
    }

    /** True where another page follows. */
    public boolean hasNext() {
        return !next.isEmpty();
    }

    /** The same page, each item seen otherwise. */
    public <U> Slice<U> map(Function<? super T, ? extends U> seen) {
        return new Slice<>(items.stream().<U>map(seen).toList(), next);
    }
}
