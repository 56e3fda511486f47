// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.Campaign;
import org.jspecify.annotations.Nullable;

/** What opens a campaign: Gson leaves out what the caller left out. */
record CampaignBody(@Nullable String title, @Nullable String context, @Nullable String buyer, @Nullable String need, @Nullable String wantedOn, @Nullable String retentionUntil) {
    /** @param by who asks: a buyer who names none opens it for the own organisation */
    Campaign.Content content(Actor by) {
        var own = by.role() == Role.BUYER ? by.organisation() : "";
        return new Campaign.Content(text(title), text(context), text(buyer).isEmpty() ? own : text(buyer), text(need), day("wantedOn", text(wantedOn)), day("retentionUntil", text(retentionUntil)));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    private static Optional<LocalDate> day(String field, String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDay) {
            throw Problem.invalid(field, "A day as 2026-11-26.");
        }
    }
}
