// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.api.SolutionAuthor;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.directory.api.Solutions.Saving;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Exchange.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolutionExchangeTest {
    private OpenSolutions open;
    private SolutionExchange exchange;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSolutions(folder);
        exchange = new SolutionExchange(open.solutions, open.organisations, new NoThemes());
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
