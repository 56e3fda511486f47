// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Writing;

/** Fields that may have changed: told where they did. */
final class Difference {
    private Difference() {}

    static void tell(Writing tx, Ref ref, Map<String, String> before, Map<String, String> after) {
        Stream.concat(after.keySet().stream(), before.keySet().stream().filter(field -> !after.containsKey(field))).forEach(field -> {
            var was = before.getOrDefault(field, "");
            var is = after.getOrDefault(field, "");
            if (!is.equals(was)) tx.changed(ref, field, was, is);
        });
    }
}
