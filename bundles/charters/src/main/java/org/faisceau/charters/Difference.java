// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Writing;

/** A field that may have changed: told where it did. */
final class Difference {
    private Difference() {}

    static void tell(Writing tx, Ref ref, String field, String before, String after) {
        if (!before.equals(after)) tx.changed(ref, field, before, after);
    }
}
