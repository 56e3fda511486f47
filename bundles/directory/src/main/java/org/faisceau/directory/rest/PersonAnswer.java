// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import org.faisceau.directory.api.Person;
import org.faisceau.kernel.api.Days;

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
                Days.write(content.from()), Days.write(content.until()), content.purpose(), content.endsOn().toString(), person.changedAt().toString(), person.version());
    }
}
