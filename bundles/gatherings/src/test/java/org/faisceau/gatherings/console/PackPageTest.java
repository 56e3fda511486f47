// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faisceau.documents.paper.PaperPress;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.gatherings.OpenGuests;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackPageTest {
    private OpenGuests open;
    private GatheringHeads heads;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
        heads = new GatheringHeads(open.open.gatherings, open.open.formats, open.open.themes, open.open.accounts);
        Map.of("Ada Specimen", GuestPart.PURCHASER, "Éva Specimen", GuestPart.ELECTED_OFFICIAL, "Tom Specimen", GuestPart.TECHNICAL_STAFF, "Onde Specimen", GuestPart.COMPANY, "Bois Specimen", GuestPart.COMPANY,
                "Compost Specimen", GuestPart.COMPANY, "Mia Specimen", GuestPart.MENTOR, "Fred Specimen", GuestPart.FACILITATOR).forEach((name, part) -> open.coming(name.replace("É", "E"), part));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PageTester page() {
        return PageTester.of(new PackPage(heads, open.guests, open.programmes, open.rooms, open.open.plans, open.meetings, open.workshops, new PaperPress())).as(MANAGER);
    }

    private String address(String file) {
        return open.gathering().address() + "/pack" + (file.isEmpty() ? "" : "?file=" + file);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
    }

    @Test
    void holdsEightBadgesThreeFormsInEightCopiesMaterialAndCoffee() throws IOException {
        var text = text(page().show(address("pdf")).file());
        assertTrue(text.contains("8 badges à découper"), text);
        assertTrue(text.contains("3 documents × 8 exemplaires") && text.contains("Crayons et feuilles") && text.contains("Accueil café"), text);
        assertTrue(text.contains("Ada Specimen") && text.contains("Tour de table"), text);
    }

    /** Each leads to the door list at that guest. */
    @Test
    void badgesBearCodesThatAreReadFromPaper() throws Exception {
        var codes = QrTest.printed(page().show(address("badges")).file());
        assertEquals(open.guests.list(MANAGER, open.gathering().id()).stream().map(one -> "https://faisceau.example" + open.gathering().address() + "/door?guest=" + one.id()).collect(Collectors.toSet()), codes);
    }

    @Test
    void hasTheDatesOfThePlan() throws IOException {
        var text = text(page().show(address("plan")).file());
        assertTrue(text.contains("11 mars 2027") && text.contains("5 mai 2027") && text.contains("7 mai 2027"), text);
    }

    @Test
    void isAccessibleAndKeepsForLong() {
        assertEquals(List.of(), Validity.breaches(page().show(address("pdf")).file()));
    }

    @Test
    void comesInPartsAsWell() throws IOException {
        int files = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(page().show(address("zip")).file()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) files++;
        }
        assertEquals(PackPaper.Part.values().length, files);
    }

    @Test
    void givesEachTheirSpeedMeetings() throws IOException {
        open.meetings.plan(MANAGER, open.gathering().id(), 0, 3, 10);
        var text = text(page().show(address("meetings")).file());
        assertTrue(text.contains("Ada Specimen Tour 1"), text);
    }

    @Test
    void certifiesThoseWhoWereThereAlone() throws IOException {
        assertEquals(409, page().show(address("certificates")).status());
        var ada = open.guests.list(MANAGER, open.gathering().id()).get(0);
        open.guests.mark(MANAGER, ada.id(), ada.version(), Attendance.PRESENT, Optional.empty());
        var text = text(page().show(address("certificates")).file());
        assertTrue(text.contains("Ada Specimen a participé à « Masterclass de mai », lundi 10 mai 2027"), text);
    }

    @Test
    void isForThoseWhoLead() {
        assertEquals(403, page().as(OpenGatherings.OBSERVER).show(address("")).status());
        assertTrue(page().show(address("")).text().contains("Pour 8 personnes et 3 entreprises"));
    }
}
