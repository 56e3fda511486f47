// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faisceau.documents.paper.PaperPress;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.gatherings.OpenGuests;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.kernel.api.Ref;
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
        return PageTester.of(new PackPage(heads, open.guests, open.programmes, open.rooms, open.open.plans, open.meetings, open.workshops, new FormSheets(open.open.accounts).beside(List.of(new HandedForm())), new PaperPress())).as(MANAGER);
    }

    private List<String> names(byte[] archive) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName());
        }
        return names;
    }

    private void pasted(int people) {
        open.guests.paste(MANAGER, open.gathering().id(), IntStream.range(0, people).mapToObj(at -> Guest.Content.named("Personne Numéro " + at, at % 2 == 0 ? GuestPart.PURCHASER : GuestPart.COMPANY).mail("p" + at + "@pack.example").of("", "Organisation fictive numéro " + at)).toList());
        open.guests.list(MANAGER, open.gathering().id()).stream().filter(one -> one.state() == Guest.State.LISTED).forEach(one -> open.guests.answerFor(MANAGER, one.id(), one.version(), true));
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

    /** Each of them alone, with subsections under the title. */
    @Test
    void eachPartIsAccessibleByItself() {
        open.meetings.plan(MANAGER, open.gathering().id(), 0, 3, 10);
        assertEquals(List.of(), Stream.of("cards", "meetings", "programme", "material", "plan").flatMap(part -> Validity.breaches(page().show(address(part)).file()).stream()).toList());
    }

    @Test
    void comesInPartsAsWell() throws IOException {
        assertEquals(PackPaper.Part.values().length, names(page().show(address("zip")).file()).size());
    }

    @Test
    void handsOutTheFormOfTheCompanyAndNothingOfTheReview() throws IOException {
        open.workshops.add(MANAGER, open.gathering().id(), "Onde fictive", Optional.of(new Ref("dossier", "d")), 9);
        var text = text(page().show(address("pdf")).file());
        assertTrue(text.contains("Mesure à deux mètres"), text);
        assertFalse(text.contains("Visas manquants"), text);
        assertTrue(names(page().show(address("zip")).file()).contains("Document 01 Onde fictive.pdf"));
    }

    @Test
    void saysWhoSeesToEachTaskAndWhatIsProposed() throws IOException {
        var text = text(page().show(address("plan")).file());
        assertTrue(text.contains("Qui") && text.contains("proposé"), text);
    }

    @Test
    void isPrintedForFortyPeople() throws IOException {
        pasted(32);
        var pdf = page().show(address("pdf"));
        assertEquals(200, pdf.status());
        assertTrue(text(pdf.file()).contains("40 badges à découper"));
    }

    @Test
    void comesInLotsForMoreThanOneFileHolds() throws IOException {
        pasted(120);
        assertEquals(409, page().show(address("pdf")).status());
        assertTrue(page().show(address("")).text().contains("Un PDF tient 100 personnes au plus"));
        assertTrue(text(page().show(address("badges") + "&lot=2").file()).contains("28 badges à découper"));
        assertTrue(names(page().show(address("zip")).file()).contains("03 Badges 2.pdf"));
        assertEquals(404, page().show(address("badges") + "&lot=3").status());
    }

    /** Two names of eight: the others get blank badges. */
    @Test
    void countsThoseWhoAreExpectedWhileTheListIsNotComplete() throws IOException {
        open.guests.list(MANAGER, open.gathering().id()).stream().skip(2).forEach(one -> open.guests.remove(MANAGER, one.id(), one.version()));
        assertTrue(page().show(address("")).text().contains("2 inscrits sur 8 attendus"));
        var text = text(page().show(address("pdf")).file());
        assertTrue(text.contains("8 badges à découper") && text.contains("3 documents × 8 exemplaires"), text);
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
