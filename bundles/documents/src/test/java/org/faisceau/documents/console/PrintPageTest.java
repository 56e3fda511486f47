// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.paper.PaperPress;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.Test;

final class PrintPageTest {
    private final PageTester page = PageTester.of(new PrintPage(new PaperPress(), List.of(new BikeSheet())));

    @Test
    void printsASheetAsPdf() {
        var seen = page.show("/print/bike/7");
        assertEquals("fiche-velo-velo-7.pdf", ((Answer.Download) seen.answer()).fileName());
        assertEquals("%PDF", new String(seen.file(), 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void printsASheetAsDocx() {
        assertEquals("fiche-velo-velo-7.docx", ((Answer.Download) page.show("/print/bike/7?format=docx").answer()).fileName());
    }

    @Test
    void hidesWhatThePersonMayNotSee() {
        assertEquals(404, page.as(Role.COMPANY).show("/print/bike/7").status());
    }

    @Test
    void knowsNoKindThatNobodyPrints() {
        assertEquals(404, page.show("/print/unicorn/7").status());
    }

    @Test
    void saysWhyThereIsNoFile() {
        var seen = page.show("/print/bike/all");
        assertEquals(403, seen.status());
        assertTrue(seen.text().contains("trop long"), seen.text());
    }

    private static final class BikeSheet implements Printable {
        @Override
        public String kind() {
            return "bike";
        }

        @Override
        public Optional<Paper> paper(Actor actor, Locale locale, String id) {
            if (actor.is(Role.COMPANY) && !actor.is(Role.BUYER)) return Optional.empty();
            var text = id.equals("all") ? "vélo ".repeat(80_000) : "Un vélo.";
            return Optional.of(Paper.titled(locale, "Vélo " + id, LocalDate.of(2026, 11, 25)).kicker("Fiche vélo").paragraph(text).build());
        }
    }
}
