// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.directory.api.Person;

/** A person as a caller reads it: days ISO, empty where unknown. */
record PersonAnswer(
        String id,
        String name,
        String side,
        String job,
        String organisation,
        String mail,
        String phone,
        String from,
        String until,
        String purpose,
        String endsOn,
        String changedAt,
        int version) {
    static PersonAnswer of(Person person) {
        var content = person.content();
        return new PersonAnswer(person.id(), content.name(), content.side().name(), content.job(), content.organisation(), content.mail(), content.phone(),
                day(content.from()), day(content.until()), content.purpose(), content.endsOn().toString(), person.changedAt().toString(), person.version());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
