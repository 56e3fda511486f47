// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.Comparator;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Slice;
import org.faisceau.search.spi.Thing;

/** Slices of what is at hand whole, by identifier. */
final class IndexPages {
    private IndexPages() {}

    static Slice<Thing> after(Stream<Thing> all, String after, int limit) {
        var some = all.filter(one -> one.ref().id().compareTo(after) > 0).sorted(Comparator.comparing(one -> one.ref().id())).limit(limit + 1L).toList();
        return some.size() <= limit ? new Slice<>(some, "") : new Slice<>(some.subList(0, limit), some.get(limit - 1).ref().id());
    }
}
