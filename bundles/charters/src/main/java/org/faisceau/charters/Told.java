// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.kernel.api.Ref;

/** A deed with the word of its kind. */
record Told(String word, LocalDate day, List<Ref> refs) {
    Told {
        refs = List.copyOf(refs);
    }

    boolean isAbout(String kind, String id) {
        return refs.contains(new Ref(kind, id));
    }
}
