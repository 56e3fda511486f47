// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown;

/** One meeting that everybody may know of. */
record Planned(String title, LocalDate day, String lead) implements Shown {
    @Override
    public Sort sort() {
        return Sort.EVENT;
    }

    @Override
    public String kind() {
        return "gathering";
    }

    @Override
    public List<Piece> all(Locale locale, int most) {
        return List.of(new Piece(new Ref(kind(), "g1"), title, lead, "", "", Optional.of(day), "", Optional.empty()));
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        return Optional.empty();
    }
}
