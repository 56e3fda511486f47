// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.faisceau.testkit.Seen;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.kernel.api.Days;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngagementPageTest {
    private OpenPages pages;
    private Dossier dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        dossier = pages.open.inReview();
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private Seen engage(int daysAgo, String proof) {
        return pages.conclusion().submit(dossier.address() + "/conclusion",
                Map.of("action", "engage", "version", "0", "day", Days.today(pages.open.clock).minusDays(daysAgo).toString(), "kind", "QUOTATION", "proof", proof));
    }

    @Test
    void showsBothVersionsToWhoComesSecond() {
        assertEquals(303, engage(3, "first proof").status());
        var second = engage(5, "second proof");
        assertEquals(409, second.status());
        assertTrue(second.text().contains("first proof") && second.text().contains("second proof"), second.text());
        assertTrue(second.text().contains("19 nov. 2026"), second.text());
    }

    @Test
    void saysBesideTheFieldThatADayHasNotCome() {
        var answer = engage(-2, "a proof");
        assertEquals(422, answer.status());
        assertTrue(answer.text().contains("n’est pas encore venu") && answer.html().contains("a proof"), answer.text());
    }
}
