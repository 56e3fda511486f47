// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;

/**
 * A short list that is held whole, answered by the API in pages as the long ones are.
 *
 * @param keys what tells each item from the others, in the order of the items: the cursors
 */
public record Whole<T>(List<T> all, List<String> keys) {
    public Whole {
        all = List.copyOf(all);
        keys = List.copyOf(keys);
        if (keys.size() != all.size()) throw new IllegalArgumentException("keys: one for each of " + all.size() + ", got " + keys.size());
    }

    /** Items that have a name of their own: the cursor holds where others come or go meanwhile. */
    public static <T> Whole<T> by(Function<? super T, String> key, List<T> all) {
        return new Whole<>(all, all.stream().<String>map(key).toList());
    }

    /** Items without a name of their own, by their place. */
    public static <T> Whole<T> numbered(List<T> all) {
        return new Whole<>(all, IntStream.rangeClosed(1, all.size()).mapToObj(String::valueOf).toList());
    }

    /** @throws Problem where {@code after} is no item's key */
    public Slice<T> page(Call call) {
        int from = call.after().isEmpty() ? 0 : 1 + place(call);
        int until = Math.min(all.size(), from + call.limit());
        return from >= until ? new Slice<>(Collections.emptyList(), "") : new Slice<>(all.subList(from, until), until < all.size() ? keys.get(until - 1) : "");
    }

    private int place(Call call) {
        int place = keys.lastIndexOf(call.after());
        if (place < 0) throw Problem.invalid("after", Texts.beside(Whole.class).in(call.locale()).say("api.notACursor"));
        return place;
    }
}
