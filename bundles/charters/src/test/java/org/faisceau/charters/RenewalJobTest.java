// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Lab;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is 26 November 2026. */
class RenewalJobTest {
    private final List<String> posted = new ArrayList<>();
    private final Messages messages = (actor, letter) -> kept(letter);
    private OpenCharters open;
    private Lab lab;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenCharters(folder);
        lab = open.lab();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Messages.Posted kept(Letter letter) {
        posted.add(letter.key());
        return new Messages.Posted(1, 0, 0);
    }

    private List<String> reminded() {
        new RenewalJob(open.store.store(), messages).run(new TestRun(open.clock));
        return posted;
    }

    @Test
    void remindsOfTheNearestOfNineSixAndThreeMonths() {
        var charter = open.charter(lab, "2024-04-01");
        assertEquals(List.of(charter.id() + ":2027-03-31:6"), reminded());
    }

    @Test
    void aFarEndIsNotTold() {
        open.charter(lab, "2026-01-01");
        assertEquals(List.of(), reminded());
    }

    @Test
    void aRenewedCharterIsNotTold() {
        open.charter(lab, "2024-04-01");
        var next = LocalDate.of(2027, 4, 1);
        open.charters.sign(OpenCharters.MANAGER, lab.id(), new Charter.Terms(LocalDate.of(2026, 11, 20), next, open.charters.end(next), "La maire", "La préfète", ""));
        assertEquals(List.of(), reminded());
    }

    @Test
    void aFormerCharterRecordedLateSilencesNobody() {
        var running = open.charter(lab, "2024-04-01");
        open.charter(lab, "2021-01-01");
        assertEquals(List.of(running.id() + ":2027-03-31:6"), reminded());
        assertEquals(List.of("2021-01-01", "2024-04-01"), open.charters.of(OpenCharters.MANAGER, lab.id()).stream().map(one -> one.terms().startsOn().toString()).toList());
    }
}
