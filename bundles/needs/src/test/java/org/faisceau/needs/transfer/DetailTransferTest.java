// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.FamilyRegister;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Family;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The details of needs in files. */
class DetailTransferTest {
    private static final Detail WRITTEN = new Detail(List.of("Moins de 5 dB", "Sans fil"), new Constraints("Avant l’été", "", "", true), "Voirie", "directrice", "F12", false, 0);
    private OpenRegister register;
    private Need need;

    @BeforeEach
    void open(@TempDir Path folder) {
        register = OpenRegister.in(folder);
        need = ((Needs.Registering.Registered) register.needs().register(OpenRegister.MANAGER,
                Content.titled("Capteurs", register.town().id()).withConfidentiality(Confidentiality.PUBLIC))).need();
        register.details().change(OpenRegister.MANAGER, need.id(), 0, WRITTEN);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Map<String, String> exported(Actor who) {
        var columns = register.exports().columns(Locale.FRENCH);
        var row = register.exports().rows(who, Locale.FRENCH, Map.of(), "", 10).items().get(0);
        var cells = new HashMap<String, String>();
        for (int at = 0; at < columns.size(); at++) cells.put(columns.get(at).key(), row.get(at));
        return cells;
    }

    private Outcome imported(Map<String, String> cells, boolean dryRun) {
        return register.imports().importLines(OpenRegister.MANAGER, Locale.FRENCH, List.of(new Line(2, cells)), dryRun).outcomes().get(0);
    }

    private Detail now() {
        return register.details().find(OpenRegister.MANAGER, need.id()).orElseThrow();
    }

    @Test
    void anExportComesBackUnchanged() {
        assertEquals("Moins de 5 dB\nSans fil", exported(OpenRegister.MANAGER).get("requirements"));
        assertEquals(Verdict.SAME, imported(exported(OpenRegister.MANAGER), false).verdict());
        assertEquals(1, now().version());
    }

    @Test
    void anExportSaysWhatTheFamilyIsCalled() {
        new FamilyRegister(register.store().store()).save(OpenRegister.MANAGER, register.town().id(), List.of(new Family("F12", "Voirie")), false);
        assertEquals("Voirie", exported(OpenRegister.MANAGER).get("familyLabel"));
        assertEquals(Verdict.SAME, imported(exported(OpenRegister.MANAGER), false).verdict());
    }

    @Test
    void whatTheFileSaysOtherwiseIsTaken() {
        var cells = exported(OpenRegister.MANAGER);
        cells.put("family", "F13");
        cells.put("negotiates", "non");
        assertEquals(Verdict.CHANGED, imported(cells, true).verdict());
        assertEquals("F12", now().family());
        assertEquals(Verdict.CHANGED, imported(cells, false).verdict());
        assertEquals("F13", now().family());
        assertEquals(false, now().constraints().negotiates());
        assertEquals("Voirie", now().department());
    }

    @Test
    void whatWasWrittenHereSinceStays() {
        var cells = exported(OpenRegister.MANAGER);
        register.details().change(OpenRegister.MANAGER, need.id(), 1, new Detail(WRITTEN.requirements(), WRITTEN.constraints(), "Espaces verts", "", "F12", false, 1));
        cells.put("department", "Eau");
        assertEquals(Verdict.SAME, imported(cells, false).verdict());
        assertEquals("Espaces verts", now().department());
    }

    @Test
    void aNewNeedBringsItsDetails() {
        var outcome = imported(Map.of("title", "Bancs", "siren", OpenRegister.SIREN, "requirements", "En bois | Réparable", "family", "M4"), false);
        assertEquals(Verdict.CREATED, outcome.verdict());
        assertEquals(List.of(), outcome.words());
        var detail = register.details().find(OpenRegister.MANAGER, outcome.ref().orElseThrow().id()).orElseThrow();
        assertEquals(List.of("En bois", "Réparable"), detail.requirements());
        assertEquals("M4", detail.family());
    }

    @Test
    void aFamilyThatTheNomenclatureHasNotIsTold() {
        new FamilyRegister(register.store().store()).save(OpenRegister.MANAGER, register.town().id(), List.of(new Family("F12", "Voirie")), false);
        var cells = Map.of("title", "Bancs", "siren", OpenRegister.SIREN, "family", "ZZ9");
        assertTrue(imported(cells, true).words().stream().anyMatch(said -> said.contains("ZZ9")));
        assertTrue(imported(cells, false).words().stream().anyMatch(said -> said.contains("ZZ9")));
    }

    @Test
    void anAnonymousBuyerComesBackAnonymous() {
        var cells = exported(OpenRegister.MANAGER);
        assertEquals("", cells.get("anonymous"));
        cells.put("anonymous", "oui");
        imported(cells, false);
        assertTrue(now().isAnonymous());
        assertEquals("oui", exported(OpenRegister.MANAGER).get("anonymous"));
    }

    @Test
    void strangersAreNotToldWhoAsks() {
        var submitted = ((Needs.Moving.Done) register.needs().move(OpenRegister.MANAGER, need.id(), need.version(), NeedState.SUBMITTED, "")).need();
        register.needs().move(OpenRegister.MANAGER, need.id(), submitted.version(), NeedState.PUBLISHED, "");
        var seen = exported(new Actor("o", Role.OBSERVER, ""));
        assertEquals("Avant l’été", seen.get("timeLimit"));
        assertEquals("", seen.get("department") + seen.get("leader") + seen.get("family"));
    }
}
