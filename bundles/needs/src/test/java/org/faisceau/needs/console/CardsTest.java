// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.console.spi.Card;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Theme;
import org.faisceau.testkit.Seen;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsTest {
    private OpenNeeds open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Stream<Card> cards() {
        return Stream.of(new OpenNeedsCard(open.needs), new DeadlinesCard(open.needs, open.clock), new ThemesCard(open.needs, open.themes),
                new LatestNeedsCard(open.needs, open.themes, open.organisations), new ToDoCard(open.needs, open.themes, open.organisations, open.clock));
    }

    private static String shown(Card card) {
        return Seen.html(card.show(TestVisit.by(OpenNeeds.MANAGER)).orElseThrow());
    }

    @Test
    void areNeverEmptyBoxes() {
        assertFalse(cards().map(CardsTest::shown).anyMatch(html -> html.replaceAll("<[^>]*>", "").isBlank()));
    }

    @Test
    void countWhatIsOpenAndWhatEndsSoon() {
        open.moved(open.published(Content.titled("Leaks", open.town).withDeadline(LocalDate.parse("2026-11-27"))), NeedState.IN_SOURCING);
        open.moved(open.registered("Given up"), NeedState.ABANDONED);
        assertTrue(shown(new OpenNeedsCard(open.needs)).contains("<strong>1</strong>"));
        assertTrue(shown(new DeadlinesCard(open.needs, open.clock)).contains("Une cette semaine"));
    }

    @Test
    void tellsAManagerWhatToPublish() {
        open.moved(open.registered("Leaks"), NeedState.SUBMITTED);
        assertTrue(shown(new ToDoCard(open.needs, open.themes, open.organisations, open.clock)).contains("À relire et publier"));
    }

    @Test
    void sortsWhatIsToDoByDay() {
        open.published(Content.titled("Later", open.town).withDeadline(LocalDate.parse("2026-12-08")));
        open.moved(open.registered(Content.titled("Sooner", open.town).withDeadline(LocalDate.parse("2026-12-02"))), NeedState.SUBMITTED);
        var html = shown(new ToDoCard(open.needs, open.themes, open.organisations, open.clock));
        assertTrue(html.indexOf("Sooner") < html.indexOf("Later"), html);
    }

    @Test
    void showsAnOrganisationItsNeeds() {
        open.registered("Leaks");
        var panel = new OrganisationNeedsPanel(open.needs, open.themes, open.organisations);
        var html = Seen.html(panel.show(TestVisit.by(OpenNeeds.MANAGER), new Ref(Organisation.KIND, open.town)).orElseThrow());
        assertTrue(html.contains("Leaks") && html.contains("/needs?organisation=" + open.town), html);
        assertTrue(panel.show(TestVisit.by(OpenNeeds.MANAGER), new Ref(Organisation.KIND, open.otherTown)).isEmpty());
    }

    @Test
    void countsTheDaysThatAreLeft() {
        var words = Texts.beside(CardsTest.class).in(Locale.FRENCH);
        var line = new NeedLine(open.registered(Content.titled("Leaks", open.town).withDeadline(LocalDate.parse("2026-11-26"))), "Town", List.of());
        var days = Stream.of("2026-11-21", "2026-11-26", "2026-11-28").map(today -> ToDo.of(line, LocalDate.parse(today)).due(words)).toList();
        assertEquals(List.of("J-5", "J-0", "J+2"), days);
    }

    @Test
    void drawsTheLargestThemesAndTheRest() {
        var themes = Stream.of("a", "b", "c", "d", "e", "f", "g").map(id -> new Theme(id, id, id, "", "", false, 1)).toList();
        var counts = Map.of("a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", 6, "g", 7);
        var donut = Donut.of(Texts.beside(CardsTest.class).in(Locale.FRENCH), themes, counts, 20);
        assertEquals(List.of("g", "f", "e", "d", "c", "Autres domaines"), donut.slices().stream().map(Donut.Slice::label).toList());
        assertEquals(20, donut.open());
    }
}
