// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.SolutionAuthor;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.directory.api.Solutions.Saving;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.kernel.spi.Exchange.Origin;
import org.faisceau.kernel.spi.Exchange.Own;
import org.faisceau.kernel.spi.Exchange.Taking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolutionExchangeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Origin NEIGHBOUR = new Origin("key", "Living-Lab voisin");
    private OpenSolutions open;
    private BorrowedSolutionRegister borrowed;
    private SolutionExchange exchange;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSolutions(folder);
        borrowed = new BorrowedSolutionRegister(open.store(), CLOCK, new TimeOrderedIds(CLOCK), open.solutions, open.organisations);
        exchange = new SolutionExchange(open.solutions, open.organisations, new NoThemes(), borrowed, open.removals());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void handsOutPublicSolutionsAndNoOther() {
        open.published("Bac fictif", true);
        open.published("Bac pour résidents", false);
        open.draft("Bac à venir");
        assertEquals(List.of("Bac fictif"), exchange.offered().stream().map(Item::title).toList());
        assertEquals("Boucle Verte Imaginaire", exchange.offered().get(0).field("company"));
    }

    @Test
    void namesNoPerson() {
        var content = SolutionContent.titled(open.company.id(), "Bac fictif").inPublic(true).withAuthors(List.of(new SolutionAuthor("Camille Exemple", "chargée de projet", "")));
        var draft = ((Saving.Saved) open.solutions.register(OpenSolutions.MANAGER, content)).solution();
        open.solutions.move(OpenSolutions.MANAGER, draft.id(), draft.version(), SolutionState.PUBLISHED);
        assertFalse(exchange.offered().toString().contains("Camille"));
    }

    @Test
    void saysFieldsInBothLanguages() {
        assertEquals(List.of("Entreprise", "Company"), List.of(exchange.label("company", Locale.FRENCH), exchange.label("company", Locale.ENGLISH)));
    }

    private static Item theirs(String company, String pitch) {
        return new Item("there-1", "Bac fictif du lac", Map.of("company", company, "pitch", pitch, "types", "PRODUCT, SONG", "trl", "7", "keywords", "eau, bac", "sites", "https://bac.example", "references", "Ville voisine, 2025, lot 1", "labels", "Label fictif 2024"));
    }

    private String taken(Taking taking) {
        return assertInstanceOf(Taking.Taken.class, taking).ref().id();
    }

    private String take(Item item) {
        return taken(exchange.take(OpenSolutions.MANAGER, item, NEIGHBOUR, Optional.empty(), Locale.FRENCH));
    }

    private Own seen(String id) {
        return new Own(id, exchange.own(OpenSolutions.MANAGER, id).orElseThrow());
    }

    @Test
    void takesASolutionOfAnotherLabAsADraftOfItsCompany() {
        var one = open.solutions.find(OpenSolutions.MANAGER, take(theirs("Bacs Imaginaires", "Un bac qui filtre"))).orElseThrow();
        assertEquals(SolutionState.DRAFT, one.state());
        assertEquals("Bacs Imaginaires", open.organisations.find(OpenSolutions.MANAGER, one.organisation()).orElseThrow().name());
        assertEquals(List.of(7, Set.of(InnovationType.PRODUCT), false), List.of(one.content().trl(), one.content().types(), one.content().isPublic()));
        assertEquals("Living-Lab voisin", borrowed.of(OpenSolutions.MANAGER, one.id()).orElseThrow().labName());
        assertTrue(exchange.own(OpenSolutions.MANAGER, one.id()).orElseThrow().saysTheSame(exchange.asTaken(theirs("Bacs Imaginaires", "Un bac qui filtre"), NEIGHBOUR)), "taking makes no difference");
        assertEquals(one.id(), take(theirs("Bacs Imaginaires", "Un bac qui filtre")), "once");
    }

    @Test
    void attachesItToACompanyThatIsKnownAndReplacesNoEntryOfIts() {
        var id = take(theirs("Boucle Verte Imaginaire", "Un bac"));
        assertEquals(open.company.id(), open.solutions.find(OpenSolutions.MANAGER, id).orElseThrow().organisation());
        open.draft("Autre bac");
        assertInstanceOf(Taking.Unfit.class, exchange.take(OpenSolutions.MANAGER, new Item("there-2", "Autre bac", Map.of("company", "Boucle Verte Imaginaire")), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
    }

    @Test
    void handsASolutionOfAnotherLabToNoThird() {
        var id = take(theirs("Bacs Imaginaires", "Un bac"));
        var one = open.solutions.find(OpenSolutions.MANAGER, id).orElseThrow();
        open.solutions.change(OpenSolutions.MANAGER, id, one.version(), one.content().inPublic(true));
        open.solutions.move(OpenSolutions.MANAGER, id, 2, SolutionState.PUBLISHED);
        assertEquals(SolutionState.PUBLISHED, open.solutions.find(OpenSolutions.MANAGER, id).orElseThrow().state());
        assertEquals(List.of(), exchange.offered());
        assertInstanceOf(Taking.Unfit.class, exchange.giveUp(OpenSolutions.MANAGER, seen(id), NEIGHBOUR, Locale.FRENCH), "a person withdraws it");
        assertTrue(borrowed.of(OpenSolutions.MANAGER, id).orElseThrow().goneAt().isPresent());
    }

    @Test
    void bringsItUpAndNeverOverWhatSomebodyWrote() {
        var id = take(theirs("Bacs Imaginaires", "Un bac"));
        var looked = seen(id);
        assertEquals(id, taken(exchange.take(OpenSolutions.MANAGER, theirs("Bacs Imaginaires", "Un bac qui filtre"), NEIGHBOUR, Optional.of(looked), Locale.FRENCH)));
        assertInstanceOf(Taking.Lost.class, exchange.take(OpenSolutions.MANAGER, theirs("Bacs Imaginaires", "Encore"), NEIGHBOUR, Optional.of(looked), Locale.FRENCH));
        assertInstanceOf(Taking.Lost.class, exchange.giveUp(OpenSolutions.MANAGER, looked, NEIGHBOUR, Locale.FRENCH));
        assertEquals(id, taken(exchange.giveUp(OpenSolutions.MANAGER, seen(id), NEIGHBOUR, Locale.FRENCH)));
        assertEquals(Optional.empty(), exchange.own(OpenSolutions.MANAGER, id));
        assertEquals(id, take(theirs("Bacs Imaginaires", "Un bac")), "and there again once its origin has it again");
    }

    @Test
    void saysThatASolutionCannotBeReadAndWhoMay() {
        assertInstanceOf(Taking.Unfit.class, exchange.take(OpenSolutions.MANAGER, new Item("x", "Bac", Map.of()), NEIGHBOUR, Optional.empty(), Locale.FRENCH), "no company is named");
        assertInstanceOf(Taking.Unfit.class, exchange.take(OpenSolutions.MANAGER, new Item("x", "Bac", Map.of("company", "Bacs Imaginaires", "trl", "high")), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Unfit.class, exchange.take(OpenSolutions.MANAGER, new Item("x", "Bac", Map.of("company", "Bacs Imaginaires", "sites", "javascript:alert(1)")), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Refused.class, exchange.take(open.seller, theirs("Bacs Imaginaires", "x"), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertEquals("Produit ou service", exchange.said("types", "PRODUCT", Locale.FRENCH));
    }

    private record NoThemes() implements SolutionThemes {
        @Override
        public String name(Actor actor, String code, Locale locale) {
            return code;
        }

        @Override
        public List<String> codes(Actor actor) {
            return List.of();
        }

        @Override
        public Optional<String> code(Actor actor, String written) {
            return Optional.empty();
        }
    }
}
