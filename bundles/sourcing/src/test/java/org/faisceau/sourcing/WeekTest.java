// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.store.api.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeekTest {
    private final Whim whim = new Whim(1);
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, whim);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private List<Letter> reports() {
        return host.open.letters.stream().filter(one -> one.kind().equals(ReportKind.WORD)).toList();
    }

    private List<RunTable.Due> due(Duration later) {
        Schema schema = host.open.store.store().schema("sourcing", WeekTest.class);
        var now = Clock.offset(host.open.clock, later).instant();
        return schema.read(tx -> RunTable.due(tx, now.minus(Duration.ofDays(7)), 10));
    }

    @Test
    void tellsThoseWhoTakePartAndNoCompany() {
        done(host.begin(Map.of("whim", "fine")));
        host.week();
        var report = reports().get(0);
        assertEquals(Audience.people(java.util.Set.of(host.open.buyer.id())), report.audience());
        var said = report.values().in(Locale.FRENCH);
        assertEquals("Week of fr", said.get("title"));
        assertTrue(said.get("body").contains("– one") && said.get("body").contains("a : b") && said.get("body").contains("– d"), said.get("body"));
        assertTrue(host.entries().stream().noneMatch(one -> one.title().contains("Week")));
    }

    @Test
    void reportsLaterWhatCouldNotBePostedAtOnce() {
        done(host.begin(Map.of("whim", "fine")));
        host.open.postable = 0;
        host.week();
        host.open.postable = Integer.MAX_VALUE;
        host.open.post.all(() -> false);
        host.open.post.all(() -> false);
        assertEquals(1, reports().size());
    }

    @Test
    void recordsNothingInTheNameOfNobody() {
        done(host.begin(Map.of("whim", "fine")));
        host.week();
        assertEquals(List.of(Optional.empty()), host.proposals.of(host.open.buyer, host.campaign.id(), host.run().id()).stream().map(one -> one.ref()).toList());
    }

    @Test
    void leavesTheRunAsItIsWhereNothingCame() {
        done(host.begin(Map.of("whim", "quiet")));
        int version = host.run().version();
        host.week();
        assertEquals(version, host.run().version());
        assertEquals(List.of(), reports());
    }

    @Test
    void comesAWeekAfterTheBeginningAndThenAWeekAfterTheLast() {
        assertEquals(List.of(), due(Duration.ofDays(8)));
        done(host.begin(Map.of("whim", "fine")));
        assertEquals(List.of(), due(Duration.ofDays(6)));
        assertEquals(1, due(Duration.ofDays(8)).size());
        host.week();
        assertEquals(List.of(), due(Duration.ofDays(7)));
    }

    @Test
    void oneThatThrowsIsHeldAgainstItAndWaitsAWeek() {
        done(host.begin(Map.of("whim", "throw-weekly")));
        host.week();
        assertFalse(host.run().failure().isEmpty());
        assertEquals(1, host.techniques.offered().get(0).strikes());
        assertEquals(List.of(), due(Duration.ofDays(7)));
    }

    @Test
    void asksAgainWhereSomebodyWasFaster() {
        done(host.begin(Map.of("whim", "fine")));
        whim.meanwhile = () -> done(host.advance("again", Map.of("whim", "hand on")));
        host.week();
        assertEquals(1, reports().size());
    }

    @Test
    void asksOneThatIsAwayTheNextMorning() {
        done(host.begin(Map.of("whim", "fine")));
        host.uninstall();
        assertAskedTheNextMorning();
    }

    @Test
    void asksTheNextMorningWhereTheIndexIsOpening() {
        done(host.begin(Map.of("whim", "fine")));
        host.indexing();
        assertAskedTheNextMorning();
    }

    private void assertAskedTheNextMorning() {
        host.week();
        assertEquals(List.of(), reports());
        Schema schema = host.open.store.store().schema("sourcing", WeekTest.class);
        long begun = schema.read(tx -> RunTable.find(tx, host.campaign.id(), host.run().id()).orElseThrow().getWeekAt());
        assertEquals(0, begun);
    }
}
