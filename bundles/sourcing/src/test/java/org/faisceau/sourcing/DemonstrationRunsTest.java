// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.faisceau.sourcing.api.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DemonstrationRunsTest {
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(new OpenSourcing(folder), List.of(new Whim(1)));
        host.open.manned.addAll(host.open.companies);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private DemonstrationPlay play() {
        return new DemonstrationPlay(host.open.store.store(), host.open.clock, host.open.campaigns, host.open.panels, host.open.ledger, host.techniques, host.open.buyer);
    }

    @Test
    void playsATechniqueThroughWhatItAsks() {
        play().play(DemonstrationRun.of("Sondes de fuites|whim\n>|whim=fine\nC|" + host.company() + "|again|whim=first\nA|again|whim=hand|paper=file:plan.txt"));
        assertEquals(Run.Status.RUNNING, host.run().status());
        assertTrue(host.entries().stream().anyMatch(one -> one.title().equals("Here it is") && one.told() == 2));
    }

    @Test
    void sendsAFormThatATechniqueOpenedToEverybody() {
        play().play(DemonstrationRun.of("Sondes de fuites|whim\n>|whim=open\nS|offer|whim=from outside"));
        assertTrue(host.entries().stream().anyMatch(one -> one.title().equals("Whim from outside")));
    }

    @Test
    void stopsAtALineThatDoesNotFit() {
        play().play(DemonstrationRun.of("Sondes de fuites|whim\n>|whim=fine\nA|nowhere|whim=publish\nA|again|whim=publish"));
        assertTrue(host.entries().stream().noneMatch(one -> one.title().equals("To everybody")));
    }

    @Test
    void leavesOutATechniqueThatDoesNotRun() {
        play().play(DemonstrationRun.of("Sondes de fuites|other\n>|whim=fine"));
        assertEquals(List.of(), host.techniques.of(host.open.buyer, host.campaign.id()));
    }

    @Test
    void readsDaysYearsAndLines() {
        assertEquals(Map.of("day", "2026-12-04", "year", "2027", "asked", "a\nb"), DemonstrationRun.answers(List.of(">", "day=+10d", "year=+1y", "asked=a;;b"), 1, LocalDate.of(2026, 11, 24)));
    }

    @Test
    void loadsEveryBlockOfItsFile() {
        var runs = new DemonstrationRuns(host.open.store.store(), host.open.clock, host.open.campaigns, host.open.panels, host.open.ledger, host.techniques, () -> true, name -> host.open.buyer);
        runs.load();
        assertEquals("sourcing.techniques 55", runs.part() + " " + runs.order());
    }
}
