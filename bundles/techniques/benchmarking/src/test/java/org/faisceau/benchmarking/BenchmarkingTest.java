// SPDX-License-Identifier: Apache-2.0
package org.faisceau.benchmarking;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Stage;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkingTest {
    private static final Map<String, String> BRIEF = Map.of("aim", "How others listen", "criteria", "Results\nRegrets", "words", "recherche de fuites", "until", "2026-12-18");
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = OpenTechniques.amidOthers(folder, new Benchmarking(), List.of());
        host.awarded("2025-02", "Recherche de fuites par sondes", "Tuyaux Fictifs", "55000", "2025-03-01");
        host.awarded("2025-03", "Espaces verts", "Jardins Fictifs", "9000", "2025-06-01");
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void taken() {
        done(host.begin(BRIEF));
        var offered = host.run().stages().get(0).questions().get(0).question().options();
        assertEquals(1, offered.size());
        done(host.advance("take", Map.of("contract", offered.get(0).word())));
    }

    private void talked() {
        taken();
        done(host.advance("entry", Map.of("authority", "Montbrume (fictive)", "contact", "Head of purchases", "day", "2026-11-23", "source", "By telephone", "amount", "42000", "c1", "A third fewer leaks", "c2", "Too few lots")));
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertEquals(List.of(), TextsCheck.offences(Benchmarking.class));
    }

    @Test
    void refusesABlankBrief() {
        assertEquals(3, assertInstanceOf(Advance.Invalid.class, host.begin(Map.of())).problems().size());
    }

    @Test
    void fillsAColumnFromWhatAContractSays() {
        taken();
        var matrix = host.paper("matrix");
        assertTrue(matrix.contains("[Titulaire, Tuyaux Fictifs]") && matrix.contains("55") && matrix.contains("36 mois"), matrix);
        assertTrue(matrix.contains("marché 2025-02, notifié le 1er mars 2025 ; données essentielles lues le 24 nov. 2026"), matrix);
        assertTrue(host.run().stages().stream().noneMatch(stage -> stage.word().equals("take") && stage.isAsking()));
    }

    @Test
    void putsTalksBesideContractsWithTheirSources() {
        talked();
        assertTrue(host.paper("matrix").contains("[Results, —, A third fewer leaks]") && host.paper("matrix").contains("By telephone"), host.paper("matrix"));
        assertTrue(host.paper("talks").contains("Head of purchases") && host.paper("talks").contains("Too few lots"), host.paper("talks"));
        var csv = host.run().papers().stream().filter(one -> one.word().equals("matrix")).findFirst().orElseThrow().in(Locale.ENGLISH).files().get("parangonnage.csv");
        assertTrue(csv.contains("Results;—;A third fewer leaks"), csv);
    }

    @Test
    void completesAColumnThatIsThere() {
        talked();
        var column = host.run().stages().stream().filter(Stage::isAsking).filter(stage -> stage.word().equals("entry")).findFirst().orElseThrow().questions().get(0).question().options().get(0).word();
        done(host.advance("entry", Map.of("column", column, "contact", "Officer", "day", "2026-11-24", "source", "Visit", "c1", "Half the leaks")));
        assertTrue(host.paper("matrix").contains("[Results, Half the leaks, A third fewer leaks]") && host.paper("matrix").contains("Tuyaux Fictifs"), host.paper("matrix"));
    }

    @Test
    void tellsCompaniesNothing() {
        int before = host.entries().size();
        talked();
        assertEquals(before, host.entries().size());
    }

    @Test
    void endsWithLessonsAndSaysThatTwoAreFew() {
        talked();
        assertEquals(Run.Status.OVER, done(host.advance("close", Map.of("lessons", "Ask for the lots apart"))).status());
        assertTrue(host.paper("note").contains("Ask for the lots apart") && host.paper("note").contains("marché 2025-02"), host.paper("note"));
        assertTrue(host.paper("matrix").contains("2 collectivités comparées"), host.paper("matrix"));
    }

    @Test
    void looksForContractsAgainAndKeepsWhatWasFound() {
        taken();
        host.awarded("2026-07", "Sondes acoustiques", "Ondes Fictives", "70000", "2026-07-01");
        done(host.advance("look", Map.of("words", "sondes acoustiques")));
        var take = host.run().stages().get(0);
        assertTrue(take.isAsking() && take.questions().get(0).question().options().size() == 1, take::toString);
        assertTrue(host.paper("grid").contains("Sondes acoustiques") && host.paper("grid").contains("Recherche de fuites") && host.paper("matrix").contains("Tuyaux Fictifs"), host.paper("grid"));
    }

    @Test
    void saysThatContractsAreMissingWhereTheirModuleIsStopped(@TempDir Path other) {
        try (var alone = new OpenTechniques(other, new Benchmarking())) {
            done(alone.begin(BRIEF));
            assertEquals(List.of("take WAITING", "look OPEN"), alone.run().stages().stream().limit(2).map(one -> one.word() + " " + one.status()).toList());
            assertTrue(alone.paper("grid").contains("Le module Marchés est arrêté"), alone.paper("grid"));
        }
    }
}
