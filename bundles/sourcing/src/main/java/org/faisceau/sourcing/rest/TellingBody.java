// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.faisceau.console.spi.Problem;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Told;
import org.jspecify.annotations.Nullable;

/** What is told, by message; to all of the panel where no company is named. */
record TellingBody(@Nullable String kind, @Nullable String title, @Nullable String body, @Nullable List<String> companies) {
    Ledger.Telling telling() {
        var named = Objects.requireNonNullElse(kind, Entry.Kind.INFORMATION.name());
        var what = Arrays.stream(Entry.Kind.values()).filter(one -> one.name().equals(named)).findFirst().orElseThrow(() -> Problem.invalid("kind", "No such kind."));
        return new Ledger.Telling(what, "", Objects.requireNonNullElse(title, ""), Objects.requireNonNullElse(body, ""), "", Told.Way.MESSAGE, Set.copyOf(Objects.requireNonNullElse(companies, List.of())));
    }
}
