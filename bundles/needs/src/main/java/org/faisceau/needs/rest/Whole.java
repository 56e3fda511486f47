// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.List;
import java.util.function.Function;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Slice;

/**
 * A short list that is held whole, answered in pages as the long ones are.
 *
 * @param key what tells an item from the others: the cursor
 */
record Whole<T>(List<T> all, Function<? super T, String> key) {
    /** @throws Problem where {@code after} is no item's key */
    Slice<T> page(Call call) {
        int from = call.after().isEmpty() ? 0 : 1 + position(call.after());
        int until = Math.min(all.size(), from + call.limit());
        return new Slice<>(all.subList(from, until), until < all.size() ? key.apply(all.get(until - 1)) : "");
    }

    private int position(String after) {
        int position = all.stream().<String>map(key).toList().lastIndexOf(after);
        if (position < 0) throw Problem.invalid("after", "Not a cursor of this list.");
        return position;
    }
}
