// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.faisceau.gatherings.OpenGatherings.BUYER;
import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.documents.paper.PaperPress;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.gatherings.OpenGuests;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopPagesTest {
    private OpenGuests open;
    private GatheringHeads heads;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
        heads = new GatheringHeads(open.open.gatherings, open.open.formats, open.open.themes, open.open.accounts);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private String address(String page) {
        return open.gathering().address() + "/" + page;
    }

    private PageTester workshop(Kind... kinds) {
        return PageTester.of(new WorkshopPage(heads, open.workshops, open.programmes, open.open.accounts).beside(List.of(kinds), List.of())).as(MANAGER);
    }

    private PageTester forms() {
        return PageTester.of(new FormsPage(heads, open.workshops, new FormSheets(open.open.accounts).beside(List.of(new HandedForm())), new PaperPress())).as(BUYER);
    }

    private String form() {
        return open.workshops.forms(MANAGER, open.gathering().id()).orElseThrow().get(0).id();
    }

    /** Of the town's people, by account. */
    private void mentor() {
        open.added(Guest.Content.named("Mia Specimen", GuestPart.MENTOR).mail("buyer@ville.example"));
        open.workshops.add(MANAGER, open.gathering().id(), "Onde fictive", Optional.of(new Ref("dossier", "d1")), 9);
    }

    @Test
    void keepsARemarkThatIsTooLongBesideItsField() {
        open.workshops.add(MANAGER, open.gathering().id(), "Onde fictive", Optional.empty(), 9);
        var tooLong = "mot ".repeat(600);
        var answer = workshop().submit(address("workshop"), Map.of("action", "remark", "form", form(), "remarkTopic", "Nouveauté", "remarkText", tooLong));
        assertEquals(422, answer.status());
        assertTrue(answer.html().contains("aria-invalid") && answer.html().contains(tooLong.strip()) && answer.html().contains("value=\"Nouveauté\""), answer.html());
        assertTrue(answer.text().contains("2 000 caractères au plus"));
    }

    @Test
    void takesADossierForExercise() {
        assertEquals(303, workshop(new Practised()).submit(address("workshop"), Map.of("action", "add", "formCompany", "Cyclo", "formDossier", "D-2026-009", "formMinutes", "9")).status());
        assertEquals(Optional.of(new Ref("dossier", "exercise")), open.workshops.forms(MANAGER, open.gathering().id()).orElseThrow().get(0).ref());
    }

    /** The forms are handed out by who leads: the mentor has no part in the dossiers. */
    @Test
    void letsTheMentorReadAllFormsOnOnePageAndTakeThemAlong() {
        mentor();
        var page = forms().show(address("forms"));
        assertTrue(page.text().contains("Onde fictive") && page.text().contains("Mesure à deux mètres"), page.text());
        assertTrue(page.text().contains("Atelier"), "the tab leads back");
        assertFalse(page.text().contains("Visas manquants"));
        assertEquals(List.of(), Validity.breaches(forms().show(address("forms") + "?file=pdf").file()));
        assertEquals(200, forms().show(address("forms") + "?file=zip").status());
    }

    @Test
    void keepsTheFormsFromEverybodyElse() {
        mentor();
        assertEquals(403, forms().as(OpenGatherings.OBSERVER).show(address("forms")).status());
        assertEquals(403, forms().as(OpenGatherings.COMPANY).show(address("forms") + "?file=pdf").status());
    }

    /** Its one dossier was copied for exercise. */
    private static final class Practised implements Kind {
        @Override
        public String word() {
            return "dossier";
        }

        @Override
        public Optional<String> title(Actor actor, Ref ref, Locale locale) {
            return Optional.of("Vélo-cargo · D-2026-009");
        }

        @Override
        public String address(Ref ref) {
            return "/dossiers/" + ref.id();
        }

        @Override
        public List<Ref> pickForPractice(Actor actor, String text, int limit) {
            return List.of(new Ref("dossier", "exercise"));
        }
    }
}
