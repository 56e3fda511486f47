// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.dossiers.OpenDossiers;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of dossiers as a table. */
class DossierExportTest {
    private OpenDossiers open;
    private DossierExport export;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        open.inReview();
        OpenDossiers.done(open.dossiers.open(open.buyer, new Dossiers.Opening(open.solution.id(), open.buyer.organisation(), "", true)));
        export = new DossierExport(open.dossiers, open.organisations);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<List<String>> rows(Actor actor, Map<String, List<String>> filter) {
        return export.rows(actor, Locale.FRENCH, filter, "", 500).items();
    }

    @Test
    void saysWhatTheListSays() {
        var row = rows(open.buyer, Map.of("state", List.of("REVIEW"))).get(0);
        assertEquals(List.of("Écoute des fuites", "Aquasonde Fictive", "Ville de Valfleuri", "Examen", "2026-11-24", "2026-11-24"), row.subList(1, 7));
    }

    @Test
    void leavesExercisesOut() {
        assertEquals(List.of(), rows(open.buyer, Map.of("state", List.of("DRAFT"))));
        assertEquals(1, rows(open.buyer, Map.of()).size());
    }

    @Test
    void hasTheColumnsThatAreShown() {
        assertEquals(List.of("reference", "dossier", "state"), Stream.of("dossier", "state").flatMap(column -> export.shownBy(column).stream()).toList());
        assertTrue(export.columns(Locale.ENGLISH).stream().noneMatch(column -> column.label().startsWith("column.")));
        assertEquals(export.columns(Locale.FRENCH).size(), rows(open.buyer, Map.of("sort", List.of("-title"))).get(0).size());
    }

    @Test
    void strangersHaveNone() {
        assertEquals(List.of(), rows(new Actor("other", Role.BUYER, "elsewhere"), Map.of()));
    }
}
