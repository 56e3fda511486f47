// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who a need is addressed to. @param companies identifiers of organisations; empty or absent for all */
record AudienceBody(@Nullable List<String> companies) {
    List<String> asked() {
        return companies == null ? List.of() : companies.stream().map(String::valueOf).distinct().toList();
    }
}
