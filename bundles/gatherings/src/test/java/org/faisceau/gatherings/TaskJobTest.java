// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.spi.Job;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskJobTest {
    private OpenGatherings open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
        open.planned();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Letter> posted(String now, int days) {
        var letters = new ArrayList<Letter>();
        new TaskJob(open.plans, OpenGatherings.settings(days), (actor, letter) -> {
            letters.add(letter);
            return new Messages.Posted(1, 0, 0);
        }).run(new At(Clock.fixed(Instant.parse(now), ZoneOffset.UTC)));
        return letters;
    }

    private record At(Clock clock) implements Job.Run {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(long done, long total) {}
    }

    @Test
    void remindsTheOwnerSomeWorkingDaysBefore() {
        assertEquals(List.of(), posted("2027-03-08T06:00:00Z", 2));
        var letters = posted("2027-03-09T06:00:00Z", 2);
        assertEquals(List.of("gathering-task"), letters.stream().map(Letter::kind).toList());
        assertEquals(Audience.person("manager"), letters.get(0).audience());
    }

    @Test
    void saysOnceMoreThatATaskIsLateUnderAnotherKind() {
        var letters = posted("2027-03-13T06:00:00Z", 2);
        assertEquals(List.of("gathering-task-late", "gathering-task"), letters.stream().map(Letter::kind).toList());
        assertEquals(2, letters.stream().map(Letter::key).collect(Collectors.toSet()).size());
        assertEquals(List.of(), posted("2027-03-13T06:00:00Z", 0));
    }

    @Test
    void leavesWhatNobodyTickedOffLongAgo() {
        assertEquals(12, posted("2027-05-12T06:00:00Z", 2).size());
        assertEquals(List.of(), posted("2027-11-15T06:00:00Z", 2));
    }

    @Test
    void isSilentAboutWhatIsDone() {
        var gathering = open.plans.due(MANAGER, new Period(OpenGatherings.GOLDEN_DAY.minusYears(1), OpenGatherings.GOLDEN_DAY), 1).get(0);
        open.plans.done(MANAGER, gathering.gathering().id(), gathering.task().id(), 1, true);
        assertEquals(List.of(), posted("2027-03-09T06:00:00Z", 2));
    }
}
