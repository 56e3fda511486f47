// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.FamilyRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Family;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nomenclatures from files. */
class FamilyImportTest {
    private OpenNeeds open;
    private FamilyRegister families;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        families = new FamilyRegister(open.store.store());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Verdict> run(Actor who, boolean dryRun, List<Map<String, String>> cells) {
        var lines = cells.stream().map(one -> new Line(2 + cells.indexOf(one), one)).toList();
        return new FamilyImport(families, open.organisations).importLines(who, Locale.FRENCH, lines, dryRun).outcomes().stream().map(Outcome::verdict).toList();
    }

    @Test
    void linesWithoutBuyerAreTheOwnOrganisations() {
        var lines = List.of(Map.of("code", "F1", "label", "Voirie"), Map.of("code", "F2", "label", ""), Map.of("code", "F1", "label", "Voirie et réseaux"));
        assertEquals(List.of(Verdict.CREATED, Verdict.REFUSED, Verdict.CHANGED), run(open.buyer(), true, lines));
        assertEquals(List.of(), families.of(open.buyer(), open.town));
        run(open.buyer(), false, lines);
        assertEquals(List.of(new Family("F1", "Voirie et réseaux")), families.of(open.buyer(), open.town));
    }

    @Test
    void aManagerNamesTheBuyer() {
        assertEquals(List.of(Verdict.REFUSED, Verdict.REFUSED, Verdict.CREATED), run(MANAGER, false, List.of(Map.of("code", "F1", "label", "Voirie"),
                Map.of("code", "F1", "label", "Voirie", "organisation", "Nulle part"), Map.of("code", "F1", "label", "Voirie", "organisation", "VILLE DE MONTBRUME"))));
        assertEquals(1, families.of(open.otherBuyer(), open.otherTown).size());
    }

    @Test
    void anotherTownsNomenclatureIsRefused() {
        assertEquals(List.of(Verdict.REFUSED), run(open.buyer(), false, List.of(Map.of("code", "F1", "label", "Voirie", "organisation", "Ville de Montbrume"))));
    }

    @Test
    void whatIsExportedComesBackUnchanged() {
        run(open.buyer(), false, List.of(Map.of("code", "F1", "label", "Voirie"), Map.of("code", "F2", "label", "Arbres")));
        var export = new FamilyExport(families, open.organisations);
        var first = export.rows(open.buyer(), Locale.FRENCH, Map.of(), "", 1);
        var second = export.rows(open.buyer(), Locale.FRENCH, Map.of(), first.next(), 1);
        assertEquals("", second.next());
        var cells = List.of(first.items().get(0), second.items().get(0)).stream().map(row -> Map.of("code", row.get(0), "label", row.get(1), "organisation", row.get(2))).toList();
        assertEquals(List.of(Verdict.SAME, Verdict.SAME), run(open.buyer(), false, cells));
    }
}
