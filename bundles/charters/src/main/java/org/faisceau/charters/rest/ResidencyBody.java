// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.rest;

import java.util.Optional;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Residency.Agreement;
import org.faisceau.charters.api.Residency.Content;
import org.faisceau.charters.api.Residency.Rent;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Ref;
import org.jspecify.annotations.Nullable;

/** What a stay is written from; a company writes of its application alone, days and agreement are the authority’s. */
record ResidencyBody(@Nullable String lab, @Nullable String company, @Nullable String appliedOn, @Nullable String target, @Nullable String labels, @Nullable String need, @Nullable String rent, @Nullable Integer stayMonths,
        @Nullable String counterpart, @Nullable String terms, @Nullable Integer desks, @Nullable String arrivesOn, @Nullable String leavesOn) {

    Content content() {
        var agreement = new Agreement(rent == null ? Rent.UNSAID : Typed.one("rent", Rent.class, rent), Typed.number("stayMonths", stayMonths, 0, Agreement.MONTHS_MOST, 0), Typed.line("counterpart", counterpart),
                Typed.text("terms", terms));
        var applied = Typed.day("appliedOn", appliedOn).orElseThrow(() -> Problem.invalid("appliedOn", "Missing."));
        return new Content(Typed.required("company", company, Labs.LINE_MAX), applied, Typed.required("target", target, Labs.TEXT_MAX), Typed.line("labels", labels), ref(), agreement,
                Typed.number("desks", desks, 0, Content.DESKS_MOST, 0), Typed.day("arrivesOn", arrivesOn), Typed.day("leavesOn", leavesOn));
    }

    private Optional<Ref> ref() {
        var typed = Typed.line("need", need);
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Ref.of(typed));
        } catch (IllegalArgumentException none) {
            throw Problem.invalid("need", "A kind and an identifier, as need:….");
        }
    }
}
