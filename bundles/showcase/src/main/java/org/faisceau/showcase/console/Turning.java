// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.List;
import java.util.function.Function;
import org.faisceau.kernel.api.Slice;

/** Pages of a list that lies in memory. */
final class Turning {
    private Turning() {}

    /** After the thing that was last; from the beginning where it is there no more. */
    static <T> Slice<T> page(List<T> all, Function<T, String> key, String after, int lines) {
        int begin = begin(all, key, after);
        var some = all.subList(begin, Math.min(begin + lines, all.size()));
        return new Slice<>(some, begin + lines < all.size() ? key.apply(some.get(some.size() - 1)) : "");
    }

    private static <T> int begin(List<T> all, Function<T, String> key, String after) {
        for (int at = 0; at < all.size(); at++) if (key.apply(all.get(at)).equals(after)) return at + 1 < all.size() ? at + 1 : 0;
        return 0;
    }
}
