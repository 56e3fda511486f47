// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.faisceau.dossiers.FullDossier;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridPageTest {
    private OpenPages pages;
    private Dossier dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        dossier = pages.open.onGrid(pages.open.inReview(), "2026-1");
        pages.open.claimed(dossier, pages.open.seller, "E5", "YES");
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester page() {
        return pages.tester(new GridPage(pages.open.dossiers, pages.open.grids));
    }

    private int moved(String to) {
        return page().submit(dossier.address() + "/grid", Map.of("action", "move", "version", String.valueOf(dossier.version()), "to", to)).status();
    }

    @Test
    void showsWhatChangesBesideWhatTheDossierSays() {
        var text = page().show(dossier.address() + "/grid").text();
        assertTrue(text.contains("De la grille 2026-1 à la grille 2026-2") && text.contains("Sortie possible") && text.contains("Pôle, grappe, incubateur") && text.contains("Oui"), text);
        assertTrue(page().in(Locale.ENGLISH).show(dossier.address() + "/grid").text().contains("2 indications reworded"));
    }

    @Test
    void movesOnceAPersonConfirmsAndKeepsTheAnswerReadable() {
        assertEquals(303, moved("2026-2"));
        var bench = pages.bench().show(dossier.address()).text();
        assertTrue(bench.contains("Indices que la grille n’a plus") && bench.contains("claim of E5") && bench.contains("Sortie possible"), bench);
        var one = pages.indication().show(dossier.address() + "/indications/E5").text();
        assertTrue(one.contains("claim of E5") && one.contains("La grille 2026-2 n’a plus cet indice"), one);
        assertEquals(404, pages.indication().submit(dossier.address() + "/indications/E5", Map.of("action", "claim", "version", "1", "value", "NO", "text", "")).status());
        assertTrue(page().show(dossier.address() + "/grid").text().contains("sur la grille la plus récente"));
    }

    @Test
    void offersNothingToWhoMayNotAndOnWhatIsClosed() {
        assertFalse(page().as(pages.open.observer).show(dossier.address() + "/grid").text().contains("Passer à la grille 2026-2"));
        FullDossier.concluded(pages.open, dossier);
        assertFalse(page().show(dossier.address() + "/grid").text().contains("Passer à la grille 2026-2"));
        assertEquals(409, moved("2026-2"));
    }

    @Test
    void saysThatSomebodyWasFaster() {
        assertEquals(303, moved("2026-1"));
        assertEquals("2026-1", pages.open.dossiers.find(pages.open.buyer, dossier.id()).orElseThrow().grid());
    }
}
