// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.People.Saving.Invalid;
import org.faisceau.directory.api.PersonContent;

/** What a record of a person must be. */
final class PersonRule {
    private PersonRule() {}

    static PersonContent tidied(PersonContent typed) {
        return new PersonContent(typed.name().strip(), typed.job().strip(), typed.organisation().strip(), typed.mail().strip().toLowerCase(Locale.ROOT),
                typed.phone().strip(), typed.side(), typed.from(), typed.until(), typed.purpose().strip(), typed.endsOn());
    }

    /** The first fault of a tidied record. */
    static Optional<Invalid> fault(PersonContent content, LocalDate today) {
        if (content.name().isEmpty() || content.name().length() > People.NAME_MAX) return invalid("name", "person.badName");
        if (content.job().length() > People.LINE_MAX) return invalid("job", "person.tooLong");
        if (!content.mail().isEmpty() && !content.mail().matches("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:]+") || content.mail().length() > People.LINE_MAX) {
            return invalid("mail", "person.badMail");
        }
        if (!content.phone().matches("\\+?[0-9 .()\\-\\u00a0\\u202f]{0,30}")) return invalid("phone", "person.badPhone");
        if (content.until().filter(end -> content.from().filter(end::isBefore).isPresent()).isPresent()) return invalid("until", "person.endsBefore");
        if (content.purpose().isEmpty() || content.purpose().length() > People.LINE_MAX) return invalid("purpose", "person.noPurpose");
        if (content.endsOn().isBefore(today)) return invalid("endsOn", "person.endIsPast");
        return content.endsOn().isAfter(today.plusYears(People.YEARS_MOST)) ? invalid("endsOn", "person.endIsFar") : Optional.empty();
    }

    private static Optional<Invalid> invalid(String field, String key) {
        return Optional.of(new Invalid(field, key));
    }
}
