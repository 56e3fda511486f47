// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.faisceau.projects.OpenProjects.TODAY;
import static org.faisceau.projects.OpenProjects.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Phase;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Step;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuesPagesTest {
    private OpenPages pages;
    private Project one;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        one = pages.open.project();
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private void steps(Step... steps) {
        var now = pages.open.projects.find(MANAGER, one.id()).orElseThrow();
        done(pages.open.projects.change(MANAGER, one.id(), now.version(), now.content().with(now.makeup().withSteps(List.of(steps)))));
    }

    @Test
    void theDashboardShowsGatesThenWhatIsLate() {
        var card = new DuesCard(pages.open.dues, pages.open.clock);
        var visit = pages.tester(new HistoryPage(pages.heads, new Histories(pages.names, pages.open.store.journal()))).visit(one.address() + "/history");
        assertEquals(Optional.empty(), card.show(visit));
        steps(new Step(PageTester.NASTY, Optional.of(TODAY.minusDays(3)), Optional.empty()), new Step("Mesurer", Optional.of(TODAY.plusDays(3)), Optional.empty()));
        done(pages.open.objectives.add(MANAGER, one.id(), new Objective.Content(Phase.RESEARCH, "Vingt minutes", "", Optional.empty(), Objective.State.REACHED, "Vues")));
        var html = Seen.html(card.show(visit).orElseThrow());
        assertTrue(html.contains("/gates/research") && html.contains("une en retard") && html.contains("3 choses attendent") && html.contains("Mesurer"), html);
        assertTrue(!html.contains("<script>"), html);
    }

    @Test
    void aCalendarHoldsTheDaysOfOwnProjects() {
        steps(new Step("Mesurer", Optional.of(TODAY.plusDays(3)), Optional.empty()));
        var dates = new ProjectDates(pages.open.dues);
        var entry = dates.entries(pages.open.buyer, Locale.FRENCH, TODAY, TODAY.plusDays(30), "https://faisceau.example").get(0);
        assertEquals(List.of("Étape : Mesurer", "Bassins fictifs", "https://faisceau.example/projects/" + one.id() + "#steps"), List.of(entry.title(), entry.detail(), entry.address()));
        assertEquals(List.of(), dates.entries(MANAGER, Locale.FRENCH, TODAY, TODAY.plusDays(30), ""), "whose project it is not");
        assertTrue(dates.what(Locale.ENGLISH).startsWith("Steps"));
    }
}
