// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.charters.EnclosureRegister;
import org.faisceau.charters.OpenCharters;
import org.faisceau.charters.OwnerRegister;
import org.faisceau.charters.ResidencyRegister;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.OpeningPoint;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is 26 November 2026. */
class CharterPagesTest {
    private OpenCharters open;
    private Lab lab;
    private LabHeads heads;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenCharters(folder);
        lab = open.lab();
        heads = new LabHeads(open.labs, open.charters, open.openings, new Bearers(open.organisations), open.clock);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PageTester lab() {
        return PageTester.of(new LabPage(open.labs, open.charters, heads, new CockpitViews(open.cockpits(), new OwnerRegister(open.store.store()), new Bearers(open.organisations), open.clock), enclosures()));
    }

    @Test
    void aLabWithoutCharterSaysWhatToDo() {
        var seen = lab().show("/charters/" + lab.id());
        assertEquals(200, seen.status());
        assertTrue(seen.html().contains("Aucune charte signée"), seen.html());
    }

    @Test
    void theCockpitSaysTheRuleAndWhoseRhythmItIs() {
        open.charter(lab, "2026-03-01");
        var seen = lab().show("/charters/" + lab.id());
        assertTrue(seen.html().contains("rythme proposé") && seen.html().contains("dit la charte"), seen.html());
        assertTrue(seen.html().contains("En retard (rythme proposé)"), "what is late by a proposed rhythm says so");
    }

    @Test
    void whatAPersonTypedIsShownAsTyped() {
        open.labs.change(OpenCharters.MANAGER, lab.id(), 1, open.content(PageTester.NASTY));
        assertTrue(!lab().show("/charters/" + lab.id()).html().contains("<script>alert"));
    }

    @Test
    void daysBetweenTwoChartersAreSaid() {
        open.charter(lab, "2024-04-01");
        open.charters.sign(OpenCharters.MANAGER, lab.id(), new Charter.Terms(LocalDate.of(2026, 11, 20), LocalDate.of(2027, 6, 1), LocalDate.of(2030, 5, 31), "La maire", "La préfète", "Armoire 3"));
        var seen = lab().show("/charters/" + lab.id()).html();
        assertTrue(seen.contains("Aucune charte ne couvre les jours du") && seen.contains("31 mai 2027"), seen);
        assertTrue(seen.contains("Document signé : Armoire 3"), seen);
    }

    @Test
    void aRenewalBeginsTheDayAfterTheLastCharterEnds() {
        open.charter(lab, "2024-04-01");
        assertTrue(PageTester.of(new SignPage(open.labs, open.charters, heads)).show("/charters/" + lab.id() + "/sign").html().contains("value=\"2027-04-01\""));
    }

    private EnclosureRegister enclosures() {
        return new EnclosureRegister(open.store.store(), open.clock, new ResidencyRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock), open.organisations));
    }

    @Test
    void aLabNeedsNameAndBearer() {
        var page = PageTester.of(new NewLabPage(open.labs, new LabForm(new Bearers(open.organisations))));
        assertEquals(422, page.submit("/charters/new", Map.of("action", "save", "placeKind", "RENTED")).status());
        assertEquals(303, page.submit("/charters/new", Map.of("action", "save", "name", "Autre lab", "bearer", open.town, "placeKind", "RENTED")).status());
    }

    @Test
    void aCharterWithoutEndRunsThreeYears() {
        var page = PageTester.of(new SignPage(open.labs, open.charters, heads));
        var typed = Map.of("action", "save", "signedOn", "2026-02-20", "startsOn", "2026-03-01", "forBearer", "La maire", "forState", "La préfète");
        assertEquals(303, page.submit("/charters/" + lab.id() + "/sign", typed).status());
        assertEquals("2029-02-28", open.charters.of(OpenCharters.MANAGER, lab.id()).get(0).terms().endsOn().toString());
        assertEquals(422, page.submit("/charters/" + lab.id() + "/sign", typed).status(), "it would overlap");
    }

    /** Knows nobody, and shows whoever is asked for as one account. */
    static Accounts nobody() {
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, given) -> switch (method.getName()) {
            case "shownName" -> "Un compte";
            case "shownNames" -> Map.of();
            default -> null;
        });
    }

    @Test
    void theFormOfEachPointIsItsOwn() {
        var point = OpeningPoint.WILL.name();
        var page = PageTester.of(new OpeningPage(open.labs, open.openings, heads, nobody(), enclosures()));
        assertEquals(303, page.submit("/charters/" + lab.id() + "/opening", Map.of("action", "mark", "point", point, "version", "0", "doneOn-" + point, "2026-01-10", "who-" + point, "Présidence", "evidence-" + point, "Compte rendu")).status());
        assertEquals(422, page.submit("/charters/" + lab.id() + "/opening", Map.of("action", "mark", "point", point, "version", "1", "doneOn-" + point, "2027-01-10", "who-" + point, "Présidence", "evidence-" + point, "Compte rendu")).status());
        assertEquals(422, page.submit("/charters/" + lab.id() + "/opening", Map.of("action", "mark", "point", point, "version", "1", "doneOn-" + point, "2026-01-10")).status(), "a step has its evidence");
    }
}
