// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.db.tables.records.NeedsDescriptionRecord;
import org.faisceau.needs.db.tables.records.NeedsNeedRecord;

/** Between a need and its rows. */
final class NeedRow {
    private static final String NO_DAY = "9999-12-31";
    private static final long NO_AMOUNT = -1;
    private static final long IN_USE = 0;

    private NeedRow() {}

    static Need need(NeedsNeedRecord row, Description description, List<String> themes) {
        var cpv = row.getCpv().isEmpty() ? List.<String>of() : List.of(row.getCpv().split(" "));
        var content = new Content(NeedKind.valueOf(row.getKind()), row.getTitle(), description, row.getOrganisation(), themes, cpv,
                row.getTerritory(), new Amount(euros(row.getAmountLeast()), euros(row.getAmountMost())), day(row.getPublicationOn()),
                day(row.getStartsOn()), day(row.getDeadline()), Confidentiality.valueOf(row.getConfidentiality()), row.getProcedureKind(),
                row.getLink());
        return new Need(row.getId(), row.getReference(), row.getExternalId(), content, NeedState.valueOf(row.getState()),
                row.getCreatedBy(), Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    static Description description(NeedsDescriptionRecord row) {
        return new Description(row.getObjectives(), row.getExpectedResults(), row.getFunctions());
    }

    /** A need as one row. */
    static NeedsNeedRecord row(Need need, int visibleTo) {
        var row = new NeedsNeedRecord();
        row.fromArray(values(need, visibleTo));
        return row;
    }

    /** All columns of a need that is in no bin, in the table's order. For an import a record of each is too dear: it is half of what the register makes. */
    static Object[] values(Need need, int visibleTo) {
        var content = need.content();
        var amount = content.amount();
        return new Object[] {
            need.id(), need.reference(), need.externalId(), content.kind().name(), need.state().name(),
            content.title(), SortKey.of(content.title()), content.organisation(), content.territory(), String.join(" ", content.cpv()),
            cents(amount.least()), cents(amount.most()), cents(amount.most().or(amount::least)),
            text(content.publicationOn()), text(content.startsOn()), text(content.deadline()),
            content.confidentiality().name(), visibleTo, content.procedure(), content.link(),
            need.createdBy(), need.createdAt().toEpochMilli(), need.changedAt().toEpochMilli(), need.version(), IN_USE, ""
        };
    }

    /** A day as the table keeps it. */
    static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NO_DAY);
    }

    static String noDay() {
        return NO_DAY;
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals(NO_DAY) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static long cents(Optional<Euros> amount) {
        return amount.map(Euros::cents).orElse(NO_AMOUNT);
    }

    private static Optional<Euros> euros(long cents) {
        return cents == NO_AMOUNT ? Optional.empty() : Optional.of(new Euros(cents));
    }

    /** What each need of a page has, by its identifier; used where a need may have nothing. */
    static <T> List<T> of(Map<String, List<T>> byNeed, String id) {
        return byNeed.getOrDefault(id, List.of());
    }
}
