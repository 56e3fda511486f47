// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.OpenChallenges.COMPANY;
import static org.faisceau.challenges.OpenChallenges.MANAGER;
import static org.faisceau.challenges.OpenChallenges.application;
import static org.faisceau.challenges.OpenChallenges.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ContactPurgeJobTest {
    private static String contact(OpenChallenges open, Application one) {
        var content = open.applications.find(Applicant.of(MANAGER), one.id()).orElseThrow().content();
        return content.contact() + content.mail();
    }

    private static String told(OpenChallenges open, Application one) {
        return open.store.journal().of(one.ref(), 50).toString();
    }

    @Test
    void forgetsWhomToReachThreeYearsAfterTheLastMinute(@TempDir Path folder) {
        try (var open = new OpenChallenges(folder)) {
            var one = open.sent(open.open(), COMPANY, "Projet");
            var job = new ContactPurgeJob(open.store.store(), open.clock, open.store.journal());
            open.clock.turn(Duration.ofDays(3 * 365));
            job.run(new TestRun(open.clock));
            assertEquals("Personne fictivepersonne@structure.example", contact(open, one));
            open.clock.turn(Duration.ofDays(17));
            job.run(new TestRun(open.clock));
            assertEquals("", contact(open, one));
        }
    }

    @Test
    void forgetsInTheJournalWhatWasEmptiedInTheDraftToo(@TempDir Path folder) {
        try (var open = new OpenChallenges(folder)) {
            var applicant = Applicant.of(COMPANY);
            var draft = done(open.applications.begin(applicant, open.open().id(), application("Projet"), ""));
            var bare = new Application.Content("Structure fictive", Optional.empty(), "", "", "Projet", "", "", List.of());
            done(open.applications.save(applicant, draft.id(), 1, bare));
            assertTrue(told(open, draft).contains("personne@structure.example"));
            open.clock.turn(Duration.ofDays(4 * 365));
            new ContactPurgeJob(open.store.store(), open.clock, open.store.journal()).run(new TestRun(open.clock));
            assertFalse(told(open, draft).contains("personne@structure.example"), () -> told(open, draft));
        }
    }

    @Test
    void leavesNothingOfTheDraftsOfAnEditionThatEndsInTheBin(@TempDir Path folder) {
        try (var open = new OpenChallenges(folder)) {
            var edition = open.open();
            var draft = done(open.applications.begin(Applicant.of(COMPANY), edition.id(), application("Projet"), ""));
            done(open.applications.save(Applicant.of(COMPANY), draft.id(), 1, new Application.Content("Structure fictive", Optional.empty(), "", "", "Projet", "", "", List.of())));
            done(open.editions.bin(MANAGER, edition.id(), edition.version()));
            assertEquals(1, new EditionBin(open.store.store(), open.store.journal()).purge(LocalDate.of(2030, 1, 1), 100));
            assertFalse(told(open, draft).contains("personne@structure.example"), () -> told(open, draft));
        }
    }
}
