// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.console.spi.Form;

/** A time of day as people type it: {@code 9:30}, {@code 9h30}, {@code 9 h}, {@code 09.30}. */
final class Hours {
    private static final Pattern TYPED = Pattern.compile("(?<hour>\\d{1,2})\\s*(?:[:.hH]\\s*(?<minute>\\d{2})?)?");

    private Hours() {}

    /** Empty where nothing was typed, or a problem beside the field. */
    static Optional<LocalTime> read(Form form, String field) {
        var text = form.value(field).strip();
        if (text.isEmpty()) return Optional.empty();
        var found = TYPED.matcher(text);
        if (found.matches()) {
            int hour = Integer.parseInt(found.group("hour"));
            int minute = Optional.ofNullable(found.group("minute")).map(Integer::parseInt).orElse(0);
            if (hour < 24 && minute < 60) return Optional.of(LocalTime.of(hour, minute));
        }
        form.reject(field, "edition.notAnHour");
        return Optional.empty();
    }
}
