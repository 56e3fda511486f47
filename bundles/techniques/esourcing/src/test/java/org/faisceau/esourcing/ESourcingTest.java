// SPDX-License-Identifier: Apache-2.0
package org.faisceau.esourcing;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.kernel.api.Texts;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.tck.FakeDesk;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ESourcingTest {
    private OpenTechniques host;
    private String probe;
    private String sponge;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = OpenTechniques.amidOthers(folder, new ESourcing(), List.of());
        probe = host.offered("Probe that hears leaks", 0);
        sponge = host.offered("Sponge for leaks in cellars", 1);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void begun() {
        done(host.begin(Map.of("aim", "Hear leaks in cast iron", "words", "probe leaks the", "most", "30", "until", "2026-12-18")));
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertEquals(List.of(), TextsCheck.offences(ESourcing.class));
    }

    @Test
    void refusesABlankBrief() {
        assertEquals(3, assertInstanceOf(Advance.Invalid.class, host.begin(Map.of())).problems().size());
    }

    @Test
    void findsByEachWordAndSaysWhichFound() {
        begun();
        var results = host.paper("results");
        assertTrue(results.contains("[Probe that hears leaks, Aquasonde Fictive, probe, leaks, leak, ") && results.contains("[Sponge for leaks in cellars, Tuyaux Fictifs, leaks, leak, "), results);
        assertTrue(results.indexOf("Probe that") < results.indexOf("Sponge for"), results);
        assertTrue(host.paper("query").contains("[leaks, 2]") && !host.paper("query").contains("[the, "), host.paper("query"));
    }

    @Test
    void saysWhetherTheNeedOrWordsAloneWereCompared() {
        begun();
        assertTrue(host.paper("query").contains("le module Besoins était arrêté") && !host.paper("query").contains("besoin entier"), host.paper("query"));
        var brief = new Brief(Map.of("aim", "Hear leaks", "words", "probe", "most", "30", "until", "2027-12-18"));
        var state = new ESourcing().begin(brief, FakeDesk.alone()).state();
        var again = new ESourcing().advance(new Move("search", "", new Brief(Map.of("words", "probe"))), state.with("need", "Title of the campaign"), FakeDesk.amidOthers());
        var query = again.artefacts().stream().filter(one -> one.word().equals("query")).findFirst().orElseThrow().content().apply(Texts.beside(ESourcing.class).in(Locale.FRENCH)).toString();
        assertTrue(query.contains("au besoin entier") && query.contains("module Besoins") && !query.contains("Title of the campaign"), query);
    }

    @Test
    void keepsNoSearchWhileTheIndexIsOpening() {
        host.indexing();
        var declined = assertInstanceOf(Advance.Declined.class, host.begin(Map.of("aim", "Hear leaks in cast iron", "words", "probe", "most", "30", "until", "2026-12-18")));
        assertTrue(declined.why().french().contains("réessayez"), declined::toString);
        assertEquals(Run.Status.CHOSEN, host.run().status());
    }

    @Test
    void saysThatThereIsMoreThanItCounts() {
        for (int number = 0; number < 250; number++) host.offered("Rain gauge " + number, 1);
        done(host.begin(Map.of("aim", "Rain", "words", "rain", "most", "5", "until", "2026-12-18")));
        assertTrue(host.paper("query").contains("[rain, 200+]"), host.paper("query"));
    }

    @Test
    void contactsNobody() {
        begun();
        assertTrue(host.entries().stream().noneMatch(one -> one.technique().equals("esourcing")));
    }

    @Test
    void keepsAndLeavesOutWithAReason() {
        begun();
        done(host.advance("sort", Map.of("solution", probe, "decision", "kept", "reason", "hears at 300 metres")));
        done(host.advance("sort", Map.of("solution", sponge, "decision", "left", "reason", "dries, does not hear")));
        done(host.advance("follow", Map.of("kept", probe, "stage", "retained", "day", "2026-11-24", "reason", "shown on a site")));
        var list = host.paper("list");
        assertTrue(list.contains("shown on a site") && list.contains("dries, does not hear") && list.contains("[retenue, 1]") && list.contains("[trouvées, 2]"), list);
        assertTrue(list.contains("Une seule entreprise est retenue"), list);
    }

    @Test
    void searchesAgainWithoutForgettingWhatWasDecided() {
        begun();
        done(host.advance("sort", Map.of("solution", probe, "decision", "kept", "reason", "hears at 300 metres")));
        done(host.advance("search", Map.of("words", "hears")));
        assertTrue(host.paper("list").contains("hears at 300 metres"), host.paper("list"));
        assertTrue(host.paper("query").contains("[hears, 1]") && host.paper("query").contains("[leaks, 2]"), host.paper("query"));
        assertFalse(host.paper("results").contains("Sponge"));
    }

    @Test
    void saysThatNothingWasFoundAndConcludes() {
        done(host.begin(Map.of("aim", "Hear leaks", "words", "nowhere", "most", "5", "until", "2026-12-18")));
        assertTrue(host.paper("results").contains("Aucune solution"), host.paper("results"));
        assertEquals(Run.Status.OVER, done(host.advance("close", Map.of("conclusion", "Nobody offers it here"))).status());
        assertTrue(host.paper("list").contains("Nobody offers it here"));
    }
}
