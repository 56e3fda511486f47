// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages.Posted;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewJobTest {
    private final List<Letter> letters = new ArrayList<>();
    private OpenRules open;
    private ReviewJob job;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenRules(folder);
        job = new ReviewJob(open.rules, (actor, letter) -> {
            letters.add(letter);
            return new Posted(1, 0, 0);
        });
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void run(String day) {
        job.run(new TestRun(Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC)));
    }

    @Test
    void keepsSilentBeforeAReviewIsDue() {
        run("2026-12-14");
        assertEquals(List.of(), letters);
    }

    @Test
    void remindsManagersOnTheDay() {
        run("2026-12-15");
        assertEquals(Audience.holders(Role.MANAGER), letters.get(0).audience());
        assertEquals("15 déc. 2026", letters.get(0).values().in(Locale.FRENCH).get("day"));
    }

    @Test
    void writesTheSameLetterUntilAnotherDayComesDue() {
        run("2026-12-15");
        run("2026-12-16");
        assertEquals(1, letters.stream().map(Letter::key).distinct().count());
    }
}
