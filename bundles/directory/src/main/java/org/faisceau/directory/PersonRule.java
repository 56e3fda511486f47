// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faisceau.directory.api.People.Saving.Invalid;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.PersonContent;

/** What a record of a person must be. */
final class PersonRule {
    private PersonRule() {}

    static PersonContent tidied(PersonContent typed) {
        return new PersonContent(PlainLine.of(typed.name()), PlainLine.of(typed.job()), typed.organisation().strip(), typed.mail().strip().toLowerCase(Locale.ROOT),
                typed.phone().strip(), typed.side(), typed.from(), typed.until(), PlainLine.of(typed.purpose()), typed.endsOn());
    }

    /** All faults of a tidied record, one a field. */
    static List<Invalid> faults(PersonContent content, LocalDate today) {
        var all = new ArrayList<Invalid>();
        if (content.name().isEmpty() || content.name().length() > People.NAME_MAX) all.add(new Invalid("name", "person.badName"));
        if (content.job().length() > People.LINE_MAX) all.add(new Invalid("job", "person.tooLong"));
        if (!content.mail().isEmpty() && !content.mail().matches("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:]+") || content.mail().length() > People.LINE_MAX) {
            all.add(new Invalid("mail", "person.badMail"));
        }
        if (!content.phone().matches("\\+?[0-9 .()\\-\\u00a0\\u202f]{0,30}")) all.add(new Invalid("phone", "person.badPhone"));
        if (content.from().filter(PersonRule::isFar).isPresent()) all.add(new Invalid("from", "person.badYear"));
        if (content.until().filter(PersonRule::isFar).isPresent()) all.add(new Invalid("until", "person.badYear"));
        if (content.until().filter(end -> content.from().filter(end::isBefore).isPresent()).isPresent()) all.add(new Invalid("until", "person.endsBefore"));
        if (content.purpose().isEmpty() || content.purpose().length() > People.LINE_MAX) all.add(new Invalid("purpose", "person.noPurpose"));
        if (content.endsOn().isBefore(today)) all.add(new Invalid("endsOn", "person.endIsPast"));
        if (content.endsOn().isAfter(today.plusYears(People.YEARS_MOST))) all.add(new Invalid("endsOn", "person.endIsFar"));
        return all;
    }

    private static boolean isFar(LocalDate day) {
        return day.getYear() < 1900 || day.getYear() > 2200;
    }
}
