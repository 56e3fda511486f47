// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.faisceau.console.spi.Problem;
import org.faisceau.dossiers.api.Share;
import org.jspecify.annotations.Nullable;

/** Shares a dossier with an organisation from a day on; or ends that, and then audience and day are not needed. */
record ShareBody(@Nullable String organisation, @Nullable String audience, @Nullable String from, @Nullable Boolean end) {
    /** Left out, it begins. */
    boolean isEnd() {
        return Boolean.TRUE.equals(end);
    }

    String who() {
        return Objects.requireNonNullElse(organisation, "");
    }

    Share.Audience whose() {
        return Arrays.stream(Share.Audience.values()).filter(one -> one.name().equals(audience)).findFirst().orElseThrow(() -> Problem.invalid("audience", "MENTOR or LEARNER."));
    }

    LocalDate day() {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(from, ""));
        } catch (DateTimeException none) {
            throw Problem.invalid("from", "A day such as 2026-12-01.");
        }
    }
}
