// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.sourcing.api.Campaign;
import org.jspecify.annotations.Nullable;

/** What opens a campaign: Gson leaves out what the caller left out. */
record CampaignBody(@Nullable String title, @Nullable String context, @Nullable String buyer, @Nullable String need, @Nullable String wantedOn, @Nullable String retentionUntil) {
    Campaign.Content content(Call call) {
        return new Campaign.Content(text(title), text(context), call.authority(text(buyer)), text(need), day("wantedOn", text(wantedOn)), day("retentionUntil", text(retentionUntil)));
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
