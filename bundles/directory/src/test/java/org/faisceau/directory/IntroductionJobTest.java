// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.faisceau.directory.OpenSolutions.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Job.Run;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asked on Tuesday 24 November 2026; reminders after five working days, twice. */
class IntroductionJobTest {
    private OpenSolutions open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSolutions(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void remindsTheSilentSideAfterFiveWorkingDaysAndNotBefore() {
        open.asked(open.buyer, open.between());
        assertEquals(List.of(), reminders("2026-11-30"));
        assertEquals(List.of(Audience.organisation(open.company.id())), reminders("2026-12-01"));
        assertEquals(List.of(), reminders("2026-12-07"));
    }

    @Test
    void tellsTheManagersOnceRemindersDidNotHelpAndThenKeepsQuiet() {
        open.asked(open.buyer, open.between());
        reminders("2026-12-01");
        assertEquals(List.of(Audience.organisation(open.company.id())), reminders("2026-12-08"));
        assertEquals(List.of(Audience.holders(Role.MANAGER)), reminders("2026-12-15"));
        assertEquals(List.of(), reminders("2026-12-23"));
    }

    @Test
    void whoAnsweredIsLeftInPeace() {
        var asked = open.asked(MANAGER, open.between());
        saved(open.introductions.answer(open.seller, asked.id(), 1, IntroductionSide.COMPANY, true, ""));
        assertEquals(List.of(Audience.organisation(open.town.id())), reminders("2026-12-01"));
        saved(open.introductions.answer(open.buyer, asked.id(), 2, IntroductionSide.BUYER, false, ""));
        assertEquals(List.of(), reminders("2026-12-08"));
    }

    @Test
    void remindsNobodyOnASunday() {
        open.asked(open.buyer, open.between());
        assertEquals(List.of(), reminders("2026-12-06"));
    }

    @Test
    void asksOnItsDayWhatCameOfOneOnceUntilItIsConcluded() {
        var made = saved(open.introductions.ask(MANAGER, open.about(open.published("Capteurs", false).ref()), true));
        assertEquals(List.of(), reminders("2026-11-30"));
        assertEquals(List.of(Audience.person("m")), reminders("2026-12-01"));
        assertEquals(List.of(), reminders("2026-12-02"));
        saved(open.introductions.conclude(MANAGER, made.id(), made.version(), IntroductionOutcome.CONTRACT, ""));
        assertEquals(List.of(), reminders("2026-12-03"));
    }

    @Test
    void tellsAgainWhatAStoppedMachineKeptToItself() {
        open.asked(open.buyer, open.between());
        open.letters.letters.clear();
        var lost = new SentLetters();
        new IntroductionJob(open.store(), new IntroductionNews(lost, open.organisations), open.settings()).run(run());
        assertEquals(List.of("introduction-asked -> Organisation[id=" + open.company.id() + "]"), lost.lines());
    }

    /** To whom reminders went on that day. */
    private List<Audience> reminders(String day) {
        open.on(day);
        open.letters.letters.clear();
        new IntroductionJob(open.store(), open.news(), open.settings()).run(run());
        return open.letters.letters.stream().filter(letter -> letter.kind().equals("introduction-reminder")).map(Letter::audience).toList();
    }

    private Run run() {
        return new Run() {
            @Override
            public Clock clock() {
                return open.clock();
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void progress(long done, long total) {}
        };
    }
}
