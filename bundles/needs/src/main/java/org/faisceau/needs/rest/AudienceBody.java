// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.List;
import org.faisceau.console.spi.Problem;
import org.jspecify.annotations.Nullable;

/** Who a need is addressed to. @param companies identifiers of organisations; empty for all. Never absent: a slip must not open a need to all. */
record AudienceBody(@Nullable List<String> companies) {
    List<String> asked() {
        if (companies == null) throw Problem.invalid("companies", "Required: identifiers of companies; [] for all of them.");
        return companies.stream().map(String::valueOf).distinct().toList();
    }
}
