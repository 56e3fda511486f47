// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.faisceau.directory.api.Person;

/** A person as an address book takes it in. Source: RFC 6350, vCard 4.0. */
final class VCard {
    private static final DateTimeFormatter REVISED = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Octets of a line, its end not counted (section 3.2). */
    private static final int LINE = 75;
    private final StringBuilder lines = new StringBuilder();

    private VCard() {}

    /**
     * The card.
     *
     * @param organisation name; empty for none
     * @param side in words
     */
    static String of(Person person, String organisation, String side) {
        var content = person.content();
        var card = new VCard();
        card.line("BEGIN", "VCARD").line("VERSION", "4.0").line("UID;VALUE=text", escaped("faisceau-person-" + person.id())).line("FN", escaped(content.name()));
        card.unless(organisation, "ORG").unless(content.job(), "TITLE").unless(content.mail(), "EMAIL");
        var number = content.phone().replaceAll("[^+0-9]", "");
        if (!number.isEmpty()) card.line("TEL;VALUE=uri", "tel:" + number);
        card.line("CATEGORIES", escaped(side)).line("REV", REVISED.format(person.changedAt())).line("END", "VCARD");
        return card.lines.toString();
    }

    private VCard unless(String value, String name) {
        return value.isEmpty() ? this : line(name, escaped(value));
    }

    /** Folds within no character: a line goes on after a space. */
    private VCard line(String name, String value) {
        int room = LINE;
        var text = name + ":" + value;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            var sign = Character.toString(text.codePointAt(at));
            int octets = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                lines.append("\r\n ");
                room = LINE - 1;
            }
            lines.append(sign);
            room -= octets;
        }
        lines.append("\r\n");
        return this;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", "");
    }
}
