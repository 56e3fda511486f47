// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages.Posted;
import org.faisceau.rules.RuleRegister;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DutyJobTest {
    private final List<Letter> letters = new ArrayList<>();
    private OpenPurchases open;
    private DutyJob job;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPurchases(folder);
        job = new DutyJob(open.purchases, (actor, letter) -> {
            letters.add(letter);
            return new Posted(1, 0, 0);
        });
        // Notified on 4 May: its last day is 4 July.
        var texts = OpenPurchases.whole("2026M1", "Sondes");
        texts.remove("datePublicationDonnees");
        open.registered(texts);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void run(String day) {
        var today = LocalDate.parse(day);
        job.remind(new TestRun(open.clock), new RuleRegister(open.store.store(), open.clock).at(OpenPurchases.OBSERVER, today), today);
    }

    @Test
    void remindsTheBuyerBeforeTheLastDay() {
        run("2026-06-20");
        assertEquals(Audience.organisation(open.town), letters.get(0).audience());
        assertEquals("4 juil. 2026", letters.get(0).values().in(Locale.FRENCH).get("day"));
    }

    @Test
    void remindsUnderAnotherKeyOnceItIsOver() {
        run("2026-06-20");
        run("2026-07-04");
        run("2026-07-05");
        assertEquals(2, letters.stream().map(Letter::key).distinct().count());
    }

    @Test
    void keepsSilentLongBeforeAndLongAfter() {
        run("2026-06-19");
        run("2026-08-04");
        assertEquals(List.of(), letters);
    }

    @Test
    void remindsNobodyWhileTheRuleBookIsStopped() {
        job.run(new TestRun(open.clock));
        assertEquals(List.of(), letters);
    }
}
