// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.kernel.api.Words;

/** What is known of a person, in words. */
final class PersonSaying {
    private PersonSaying() {}

    static String tone(PersonSide side) {
        if (side.isOfCharter()) return "info";
        return side == PersonSide.COMPANY ? "violet" : "good";
    }

    /** Function and organisation, as far as known. */
    static String place(PersonLine line) {
        return Stream.of(line.person().content().job(), line.organisation()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Since when until when in that function; a dash where unknown. */
    static String period(Words words, PersonContent content) {
        var said = OrganisationSaying.period(words, content.from().map(words::day).orElse(""), content.until().map(words::day).orElse(""));
        return OrganisationSaying.text(said);
    }

    /** A number as a telephone takes it. */
    static String dialled(String phone) {
        return "tel:" + phone.replaceAll("[^+0-9]", "");
    }
}
