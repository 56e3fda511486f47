// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorContract;
import org.faisceau.kernel.api.Words;

/**
 * A mentor, with names for identifiers.
 *
 * @param answeredBy who; empty while nobody answered
 */
record MentorLine(Mentor mentor, String organisation, List<String> themes, String askedBy, String answeredBy) {
    String page() {
        return "/directory/" + mentor.organisation();
    }

    String address() {
        return "/directory/mentors/" + mentor.organisation();
    }

    String tone() {
        return switch (mentor.state()) {
            case ASKED -> "info";
            case ACCEPTED -> "good";
            case DECLINED -> "muted";
        };
    }

    /** Words and dates; a dash where nothing is said. */
    String availability(Words words) {
        var content = mentor.content();
        var period = OrganisationSaying.period(words, content.from().map(words::day).orElse(""), content.until().map(words::day).orElse(""));
        return OrganisationSaying.text(Stream.of(content.availability(), period).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
    }

    /** Year and amount, as far as known. */
    static String facts(Words words, MentorContract one) {
        return Stream.of(one.year() == 0 ? "" : String.valueOf(one.year()), one.amount().map(euros -> words.say("mentor.net", words.euros(euros))).orElse(""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
