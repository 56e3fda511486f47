// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.console.spi.Problem;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.Sort;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;
import org.jspecify.annotations.Nullable;

/** What a plan is written from: Gson leaves out what the caller left out. */
record PlanBody(@Nullable String title, @Nullable String about, @Nullable String day, @Nullable String note, @Nullable List<LineBody> expenses, @Nullable List<LineBody> resources) {
    Plan.Content content() {
        var spent = Objects.requireNonNullElse(expenses, List.<LineBody>of()).stream().map(one -> new Plan.Expense(Typed.text(one.what()), amount("expenses", one))).toList();
        var found = Objects.requireNonNullElse(resources, List.<LineBody>of()).stream()
                .map(one -> new Plan.Resource(Typed.one("resources", Sort.class, one.sort()), Typed.text(one.what()), amount("resources", one), Typed.text(one.scheme()), Boolean.TRUE.equals(one.granted()))).toList();
        return new Plan.Content(Typed.text(title), ref(), Typed.day("day", day).orElseThrow(() -> Problem.invalid("day", "A day as 2027-05-10.")), Typed.text(note), spent, found);
    }

    private static Euros amount(String field, LineBody one) {
        try {
            return Euros.of(new BigDecimal(Typed.text(one.amount())));
        } catch (IllegalArgumentException off) {
            throw Problem.invalid(field, "Each line has an amount in euros as 12500.50.");
        }
    }

    private Optional<Ref> ref() {
        try {
            return Typed.text(about).isEmpty() ? Optional.empty() : Optional.of(Ref.of(Typed.text(about)));
        } catch (IllegalArgumentException off) {
            throw Problem.invalid("about", "A kind and an identifier as project:abc.");
        }
    }
}
