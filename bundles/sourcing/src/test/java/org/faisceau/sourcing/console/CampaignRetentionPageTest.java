// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.faisceau.sourcing.CampaignRetentionRegister;
import org.faisceau.sourcing.OpenSourcing;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignRetentionPageTest {
    private static final LocalDate LAST = LocalDate.of(2032, 1, 1);
    private OpenSourcing open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSourcing(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PageTester on(LocalDate day) {
        var clock = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return PageTester.of(new CampaignRetentionPage(new CampaignRetentionRegister(open.store.store(), clock, open.store.journal()), clock)).as(OpenSourcing.MANAGER);
    }

    @Test
    void saysThatNothingEnds() {
        open.running();
        var text = on(LAST.minusDays(61)).show("/sourcing/retention").text();
        assertTrue(text.contains("Rien à effacer") && text.contains("60 jours"), text);
    }

    @Test
    void partsWhatGoesNextFromWhatWaitsAndWhatIsAhead() {
        var running = open.running();
        assertTrue(on(LAST).show("/sourcing/retention").text().contains("Dans les 60 jours"));
        assertTrue(on(LAST.plusDays(1)).show("/sourcing/retention").text().contains("campagne encore ouverte"));
        open.moved(running, CampaignState.ABANDONED);
        var text = on(LAST.plusDays(1)).in(Locale.ENGLISH).show("/sourcing/retention").text();
        assertTrue(text.contains("Next night") && text.contains("Sondes de fuites"), text);
    }

    @Test
    void isForManagers() {
        assertEquals(403, on(LAST).as(open.buyer).show("/sourcing/retention").status());
    }
}
