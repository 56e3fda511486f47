// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.faisceau.kernel.api.Slice;

/** What a form offers to choose from, read page by page. */
final class Offered {
    /** The rows of one page. */
    static final int PAGE = 200;
    private static final int MOST = 1000;

    private Offered() {}

    /**
     * All of them, a thousand at most.
     *
     * @param page what follows a cursor; empty for the first page
     */
    static <T> List<T> all(Function<String, Slice<T>> page) {
        var all = new ArrayList<T>();
        var after = "";
        do {
            var slice = page.apply(after);
            all.addAll(slice.items());
            after = slice.next();
        } while (!after.isEmpty() && all.size() < MOST);
        return all;
    }
}
