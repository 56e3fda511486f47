// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonSide;
import org.junit.jupiter.api.Test;

class VCardTest {
    @Test
    void saysWhoWhereAndHow() {
        assertEquals("""
                BEGIN:VCARD
                VERSION:4.0
                UID;VALUE=text:faisceau-person-p1
                FN:Lou Fictive
                ORG:Boucle Verte\\, imaginaire
                TITLE:directrice
                EMAIL:lou@boucle.example
                TEL;VALUE=uri:tel:0199000001
                CATEGORIES:Entreprise
                REV:20261124T090000Z
                END:VCARD
                """.replace("\n", "\r\n"), card("Lou Fictive", "Boucle Verte, imaginaire"));
    }

    @Test
    void lettersOfAnybodyStayWithinTheirLine() {
        var card = card("Lou\r\nEMAIL:other@attack.example", "a;b\\c");
        assertTrue(card.contains("FN:Lou\\nEMAIL:other@attack.example\r\n"), card);
        assertTrue(card.contains("ORG:a\\;b\\\\c\r\n"), card);
    }

    @Test
    void foldsLongLinesWithinNoCharacter() {
        var name = "É🌱".repeat(40);
        var card = card(name, "");
        assertTrue(Stream.of(card.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75), card);
        assertTrue(card.replace("\r\n ", "").contains("FN:" + name + "\r\n"), card);
    }

    private static String card(String name, String organisation) {
        var content = new PersonContent(name, "directrice", "c1", "lou@boucle.example", "01 99 00 00 01", PersonSide.COMPANY, Optional.empty(), Optional.empty(), "Invitations",
                LocalDate.of(2027, 1, 1));
        return VCard.of(new Person("p1", content, Instant.parse("2026-11-24T09:00:00Z"), 1), organisation, "Entreprise");
    }
}
