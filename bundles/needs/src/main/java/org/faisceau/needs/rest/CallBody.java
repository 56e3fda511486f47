// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is invited to a call, and nobody else. @param invited identifiers of organisations */
record CallBody(@Nullable List<String> invited) {
    List<String> asked() {
        return invited == null ? List.of() : invited.stream().map(String::valueOf).distinct().toList();
    }
}
