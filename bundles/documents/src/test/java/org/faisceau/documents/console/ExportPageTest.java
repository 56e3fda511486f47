// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.faisceau.console.spi.Answer;
import org.faisceau.documents.BikeRack;
import org.faisceau.documents.Workshop;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.Test;

final class ExportPageTest {
    private final PageTester page = PageTester.of(new ExportPage(Workshop.exports(new BikeRack(2)), Workshop.CLOCK));

    @Test
    void namesTheFileByKindAndDay() {
        assertEquals("velos-d-ete-2026-11-24.xlsx", ((Answer.Download) page.show("/export/bikes?format=xlsx").answer()).fileName());
    }

    @Test
    void exportsWhatTheFiltersLeave() {
        assertTrue(new String(page.show("/export/bikes?colour=bleu&text=x").file(), StandardCharsets.UTF_8).contains("0;bleu\r\n1;bleu"));
    }

    @Test
    void refusesAnotherFormatInWords() {
        var seen = page.show("/export/bikes?format=pdf");
        assertEquals(403, seen.status());
        assertTrue(seen.text().contains("CSV ou en XLSX, pas en « pdf »"), seen.text());
    }

    @Test
    void tellsWhoMayExport() {
        var seen = page.as(Role.OBSERVER).show("/export/bikes");
        assertEquals(403, seen.status());
        assertTrue(seen.text().contains("agent d’un acheteur public"), seen.text());
    }

    @Test
    void knowsNoKindThatNobodyExports() {
        assertEquals(404, page.show("/export/unicorns").status());
    }
}
