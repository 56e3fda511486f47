// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.directory.db.tables.records.DirectoryPersonRecord;
import org.faisceau.kernel.api.SortKey;

/** Between a person and its row. */
final class PersonRow {
    private static final String NO_END = "9999-12-31";

    private PersonRow() {}

    static Person person(DirectoryPersonRecord row) {
        var content = new PersonContent(row.getName(), row.getJob(), row.getOrganisation(), row.getMail(), row.getPhone(), PersonSide.valueOf(row.getSide()),
                day(row.getFromOn()), day(row.getUntilOn()), row.getPurpose(), LocalDate.parse(row.getEndsOn()));
        return new Person(row.getId(), content, Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    static DirectoryPersonRecord row(Person person) {
        var content = person.content();
        return new DirectoryPersonRecord(person.id(), content.name(), SortKey.of(content.name()), content.job(), content.organisation(), content.mail(), content.phone(),
                content.side().name(), content.from().map(LocalDate::toString).orElse(""), content.until().map(LocalDate::toString).orElse(NO_END),
                content.purpose(), content.endsOn().toString(), person.changedAt().toEpochMilli(), person.version(), SortKey.of(content.job()));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() || text.equals(NO_END) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
