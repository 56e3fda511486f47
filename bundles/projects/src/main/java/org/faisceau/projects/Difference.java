// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.util.Map;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Writing;

/** Fields that may have changed: told where they did. */
final class Difference {
    private Difference() {}

    static void tell(Writing tx, Ref ref, Map<String, String> before, Map<String, String> after) {
        after.forEach((field, is) -> {
            var was = before.getOrDefault(field, "");
            if (!is.equals(was)) tx.changed(ref, field, was, is);
        });
    }
}
