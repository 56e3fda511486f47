// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.OpenGatherings.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.kernel.api.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class PastImportTest {
    private OpenGatherings open;
    private PastImport past;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
        past = new PastImport(open.clock, open.gatherings, open.formats, open.themes);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Outcome one(Actor actor, boolean dryRun, String title, String day, String format, String theme) {
        return past.importLines(actor, Locale.FRENCH, List.of(new Line(2, Map.of("title", title, "day", day, "format", format, "theme", theme, "people", "24"))), dryRun).outcomes().get(0);
    }

    @Test
    void takesPastOnesInOnce() {
        assertEquals(Verdict.CREATED, one(MANAGER, true, "Forum de l’eau", "18/03/2025", "Forum de filière", "water").verdict());
        assertEquals(0, open.gatherings.count(MANAGER, GatheringFilter.all(), 10));
        assertEquals(Verdict.CREATED, one(MANAGER, false, "Forum de l’eau", "18/03/2025", "Sector forum", "water").verdict());
        assertEquals(Verdict.SAME, one(MANAGER, false, "FORUM DE L’EAU", "2025-03-18", "sector-forum", "water").verdict());
        assertEquals(1, open.gatherings.count(MANAGER, GatheringFilter.all(), 10));
    }

    @Test
    void foreseesThatALineWrittenTwiceComesInOnce() {
        var cells = Map.of("title", "Forum", "day", "18/03/2025", "format", "sector-forum", "theme", "", "people", "24");
        for (boolean dryRun : new boolean[] {true, false}) assertEquals(List.of(Verdict.CREATED, Verdict.SAME), past.importLines(MANAGER, Locale.FRENCH, List.of(new Line(2, cells), new Line(3, cells)), dryRun).outcomes().stream().map(Outcome::verdict).toList());
    }

    @Test
    void asksOnceHoweverManyLines() {
        var asked = new ArrayList<String>();
        var counted = new PastImport(open.clock, Counted.of(Gatherings.class, open.gatherings, asked), Counted.of(Formats.class, open.formats, asked), Counted.of(SolutionThemes.class, open.themes, asked));
        var lines = IntStream.range(0, 30).mapToObj(at -> new Line(at + 2, Map.of("title", "Forum " + at, "day", "18/03/2025", "format", "sector-forum", "theme", "water", "people", ""))).toList();
        assertEquals(30, counted.importLines(MANAGER, Locale.FRENCH, lines, true).outcomes().stream().filter(one -> one.verdict() == Verdict.CREATED).count());
        assertEquals(List.of("list", "code", "page"), asked);
    }

    @Test
    void saysAllThatIsOffWithALine() {
        var off = one(MANAGER, true, " ", "un jour", "Bal", "feu");
        assertEquals(4, off.words().size());
        for (boolean dryRun : new boolean[] {true, false}) assertTrue(one(MANAGER, dryRun, "Bal", "2027-05-10", "afterwork", "").words().get(0).contains("n’est pas passé"));
        assertEquals(List.of("01/01/1850 est hors des années admises : à partir de 2000."), one(MANAGER, true, "Bal", "01/01/1850", "afterwork", "").words());
        assertEquals(List.of("Titre : 200 signes au plus, il y en a 250."), one(MANAGER, true, "x".repeat(250), "18/03/2025", "afterwork", "").words());
        assertEquals(Verdict.REFUSED, one(OBSERVER, false, "Bal", "2025-05-10", "afterwork", "").verdict());
    }
}
