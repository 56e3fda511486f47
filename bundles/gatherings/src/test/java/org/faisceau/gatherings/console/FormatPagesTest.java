// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.OpenGatherings.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Formats.Kept;
import org.faisceau.gatherings.api.Source;
import org.faisceau.kernel.api.Texts;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatPagesTest {
    private OpenGatherings open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static PageTester tester(Page page) {
        return PageTester.of(page).as(MANAGER);
    }

    private PageTester edit() {
        return tester(new EditFormatPage(open.formats));
    }

    private PageTester page() {
        return tester(new FormatPage(open.formats, open.gatherings));
    }

    private Format masterclass() {
        return open.formats.find(MANAGER, "masterclass").orElseThrow().format();
    }

    private static Map<String, String> fields(Format format, Locale locale) {
        var form = FormatText.filled(Form.blank(), Texts.beside(FormatPage.class).in(locale), format);
        return form.values().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().get(0), (one, same) -> one, HashMap::new));
    }

    @Test
    void showsEveryFormatWithTheSourceOfEveryElement() {
        assertTrue(tester(new FormatsPage(open.formats)).show("/gatherings/formats").text().contains("14 formats"));
        var seen = page().show("/gatherings/formats/masterclass").text();
        assertTrue(List.of("9 personnes : 2 h", "proposé", "fiche process", "Accueil café", "J-60").stream().allMatch(seen::contains), seen);
        assertEquals(404, page().show("/gatherings/formats/nothing").status());
    }

    @Test
    void readsItsOwnTextAgainInBothLanguages() {
        for (var kept : open.formats.list(MANAGER)) {
            for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) assertEquals(List.of(), problems(kept, locale), kept.format().id());
        }
    }

    private static List<Form.Problem> problems(Kept kept, Locale locale) {
        var words = Texts.beside(FormatPage.class).in(locale);
        var form = FormatText.filled(Form.blank(), words, kept.format());
        new FormatReading(words, form, kept.format()).read("own");
        return form.problems();
    }

    @Test
    void keepsTheMarksOfSummaryAndRetentionInACopy() {
        var typed = fields(masterclass(), Locale.FRENCH);
        typed.put("formatTitle", "Masterclass d’ici");
        edit().submit("/gatherings/formats/masterclass/edit", typed);
        var copy = open.formats.list(MANAGER).stream().filter(one -> one.isOwn()).findFirst().orElseThrow();
        assertEquals(new FormatMarks(Source.SHEET, Source.PROPOSED), FormatMarks.of(copy, open.formats.list(MANAGER)));
        var seen = page().show("/gatherings/formats/" + copy.format().id()).html();
        assertTrue(Pattern.compile("data-testid=\"format-summary\">[^<]*<span[^>]*>fiche process", Pattern.DOTALL).matcher(seen).find(), seen);
        typed.put("retentionDays", "30");
        typed.put("version", String.valueOf(copy.version()));
        edit().submit("/gatherings/formats/" + copy.format().id() + "/edit", typed);
        assertEquals(Source.LAB, FormatMarks.of(open.formats.find(MANAGER, copy.format().id()).orElseThrow(), open.formats.list(MANAGER)).retention());
    }

    @Test
    void copiesOneAndMarksWhatChanged() {
        var fields = fields(masterclass(), Locale.FRENCH);
        fields.put("formatTitle", "Masterclass courte");
        fields.put("steps", fields.get("steps").replace("J-56", "J-50") + "\nJ-2 | Organisateur | Arroser les plantes");
        assertEquals(303, edit().submit("/gatherings/formats/masterclass/edit", fields).status());
        var own = open.formats.find(MANAGER, "masterclass-courte").orElseThrow().format();
        var mentor = own.steps().stream().filter(one -> one.id().equals("mentor")).findFirst().orElseThrow();
        assertEquals(List.of(-50, Source.SHEET, Source.LAB), List.of(mentor.days(), mentor.source(), mentor.daySource()));
        assertEquals(Source.LAB, own.steps().stream().filter(one -> one.text().fr().startsWith("Arroser")).findFirst().orElseThrow().source());
        assertEquals(masterclass().programmes().get(0).minutes(), own.programmes().get(0).minutes());
        assertEquals("Coffee", own.programmes().get(0).items().get(0).title().en());
    }

    @Test
    void namesTheLineThatIsOffAndKeepsAllThatWasTyped() {
        var fields = fields(masterclass(), Locale.FRENCH);
        fields.put("steps", "J-10 | Organisateur | Commencer\nplus tard | Personne | Rien");
        var seen = edit().submit("/gatherings/formats/masterclass/edit", fields);
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("Ligne 2"), seen::text);
        assertTrue(seen.html().contains("plus tard"), seen::html);
        assertEquals(403, edit().as(OBSERVER).show("/gatherings/formats/masterclass/edit").status());
    }

    @Test
    void saysBesideTheFileWhyItIsNoFormat() {
        var list = tester(new FormatsPage(open.formats));
        for (var content : List.of("<html>", "null", "12", "[]", "{\"id\": ")) {
            var seen = list.submit(list.visit("/gatherings/formats").field("action", "import").upload("file", "own.json", content.getBytes(StandardCharsets.UTF_8)));
            assertEquals(422, seen.status());
            assertTrue(seen.text().contains("Ce fichier n’est pas un format : "), seen::text);
            assertTrue(seen.html().contains("aria-invalid=\"true\""), seen::html);
        }
        var tooLong = list.submit(list.visit("/gatherings/formats").field("action", "import").upload("file", "own.json", ("{\"id\": \"" + "x".repeat(250_000) + "\"}").getBytes(StandardCharsets.UTF_8)));
        assertTrue(tooLong.text().replace('\u202f', ' ').contains("plus de 200 000 signes"), tooLong::text);
        var none = list.submit(list.visit("/gatherings/formats").field("action", "import"));
        assertTrue(none.status() == 422 && none.text().contains("Choisissez un fichier"), none::text);
    }

    @Test
    void saysBesideEachFieldWhatAFormatCannotHave() {
        var fields = fields(masterclass(), Locale.FRENCH);
        fields.put("steps", "J-9999 | Organisateur | Commencer");
        fields.put("tips", "Une astuce\n".repeat(500));
        fields.put("numberBALANCE", "x");
        var seen = edit().submit("/gatherings/formats/masterclass/edit", fields);
        assertEquals(422, seen.status());
        var text = seen.text();
        assertTrue(List.of("Ligne 1 : de J-730 à J+730", "100 lignes au plus, il y en a 500", "À combien près").stream().allMatch(text::contains), text);
        assertTrue(!text.contains("numberBALANCE") && !text.contains("Titre : "), text);
    }

    @Test
    void showsDocumentsAndWhoSaysHowLongDataIsKept() {
        var seen = page().show("/gatherings/formats/masterclass");
        var text = seen.text();
        assertTrue(text.contains("Documents Document « Innovation – Faisceau d’indices »"), text);
        assertTrue(text.contains("365 proposé"), text);
        assertTrue(text.contains("Autant d’acheteurs publics que d’entreprises fiche process , à 1 près proposé"), text);
        assertTrue(text.contains("fiche process Partage"), text);
    }

    @Test
    void showsBothVersionsWhereSomebodyWasFasterAndKeepsYours() {
        var fields = fields(masterclass(), Locale.FRENCH);
        fields.put("formatTitle", "Mon format");
        var address = edit().submit("/gatherings/formats/masterclass/edit", fields).address();
        var theirs = new HashMap<>(fields);
        theirs.put("tips", "Leur astuce");
        theirs.put("preferred", "U");
        theirs.put("version", "1");
        assertEquals(303, edit().submit(address + "/edit", theirs).status());
        var yours = new HashMap<>(fields);
        yours.put("tips", "Mon astuce");
        yours.put("version", "1");
        var clash = edit().submit(address + "/edit", yours);
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Leur astuce") && clash.text().contains("Mon astuce"), clash::text);
        assertTrue(clash.html().contains("name=\"theirs.preferred\"") && !clash.html().contains("name=\"theirs.steps\""), "what is alike asks for no choice");
        yours.put("version", "2");
        assertEquals(303, edit().submit(address + "/edit", yours).status());
    }

    @Test
    void handsOutAndTakesInAFile() {
        var json = new String(page().show("/gatherings/formats/masterclass.json").file(), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"SHEET\""), json);
        var list = tester(new FormatsPage(open.formats));
        var taken = list.submit(list.visit("/gatherings/formats").field("action", "import").upload("file", "own.json", json.replace("\"id\": \"masterclass\"", "\"id\": \"from-elsewhere\"").getBytes(StandardCharsets.UTF_8)));
        assertEquals("/gatherings/formats/from-elsewhere", taken.address());
        var off = list.submit(list.visit("/gatherings/formats").field("action", "import").upload("file", "own.json", json.replaceFirst("-60", "\"x\"").getBytes(StandardCharsets.UTF_8)));
        assertEquals(422, off.status());
        assertTrue(off.text().contains("Ce fichier n’est pas un format : à l’endroit « steps[1].days », un nombre entier de -730 à 730 est attendu."), off::text);
        assertFalse(open.formats.list(MANAGER).stream().filter(Kept::isOwn).count() > 1);
        assertEquals(303, page().submit("/gatherings/formats/from-elsewhere", Map.of("action", "remove", "version", "1")).status());
    }
}
