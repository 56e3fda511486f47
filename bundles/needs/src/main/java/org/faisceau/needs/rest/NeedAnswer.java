// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;
import org.jspecify.annotations.Nullable;

/** A need as a caller reads it: amounts in cents excluding taxes, days and moments ISO; null for what is unknown. */
record NeedAnswer(
        String id,
        String reference,
        NeedState state,
        String title,
        NeedKind kind,
        String objectives,
        String expectedResults,
        String functions,
        String organisation,
        List<String> themes,
        List<String> cpv,
        String territory,
        @Nullable Long amountLeastCents,
        @Nullable Long amountMostCents,
        @Nullable String publicationOn,
        @Nullable String startsOn,
        @Nullable String deadline,
        Confidentiality confidentiality,
        String procedure,
        String link,
        String createdAt,
        String changedAt,
        int version) {
    static NeedAnswer of(Need need) {
        var content = need.content();
        var description = content.description();
        return new NeedAnswer(need.id(), need.reference(), need.state(), content.title(), content.kind(), description.objectives(),
                description.expectedResults(), description.functions(), content.organisation(), content.themes(), content.cpv(), content.territory(),
                cents(content.amount().least()), cents(content.amount().most()), day(content.publicationOn()), day(content.startsOn()),
                day(content.deadline()), content.confidentiality(), content.procedure(), content.link(), need.createdAt().toString(),
                need.changedAt().toString(), need.version());
    }

    private static @Nullable Long cents(Optional<Euros> amount) {
        return amount.map(Euros::cents).orElse(null);
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
