// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.faisceau.sourcing.OpenSourcing;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.Whim;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TechniquesPageTest {
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new Whim(1));
    }

    @AfterEach
    void close() {
        host.close();
    }

    private PageTester page() {
        return PageTester.of(new TechniquesPage(host.open.campaigns, host.techniques, host.open.clock)).as(host.open.buyer);
    }

    private String address() {
        return host.campaign.address() + "/techniques";
    }

    private void wanted(Optional<LocalDate> day) {
        var now = host.open.campaigns.find(host.open.buyer, host.campaign.id()).orElseThrow();
        var content = new Campaign.Content(now.title(), now.content().context(), now.content().buyer(), now.content().need(), day, now.content().retentionUntil());
        OpenSourcing.done(host.open.campaigns.change(host.open.buyer, now.id(), now.version(), content));
    }

    @Test
    void namesTheLateOnesAndToday() {
        var name = host.run().name().french();
        assertFalse(page().show(address()).text().contains("En retard"));
        wanted(Optional.of(host.open.clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(8)));
        var seen = page().show(address()).text();
        assertTrue(seen.contains("Une technique aurait déjà dû commencer : " + name) && seen.contains("En retard") && seen.contains("Aujourd’hui"), seen);
    }

    @Test
    void doesNotSayThatItLaidOutWhatHasNoEnd() {
        wanted(Optional.empty());
        var answer = page().submit(address(), Map.of("action", "plan"));
        assertEquals(303, answer.status());
        assertTrue(answer.text().contains("dites quand la consultation est voulue"), answer::text);
    }
}
