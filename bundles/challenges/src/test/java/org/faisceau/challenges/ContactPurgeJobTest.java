// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.OpenChallenges.COMPANY;
import static org.faisceau.challenges.OpenChallenges.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
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
}
