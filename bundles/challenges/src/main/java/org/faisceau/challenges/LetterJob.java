// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.time.Duration;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who is asked, called or answered, and reminds once who has little time left. */
@Component
public final class LetterJob implements Job {
    /** Before a last day or minute: a working week for an authority, which has to ask around, less for who only has to press a button. */
    private static final int ASKED_DAYS = 7;
    private static final Duration UNSENT = Duration.ofDays(3);
    private final ChallengePost post;
    private final ApplicantPost applicants;

    @Activate
    public LetterJob(@Reference ChallengePost post, @Reference ApplicantPost applicants) {
        this.post = post;
        this.applicants = applicants;
    }

    @Override
    public String id() {
        return "challenges.letters";
    }

    /** Short: who opens a call or concludes expects the letters to leave. */
    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofMinutes(2));
    }

    @Override
    public void run(Run run) {
        post.tellAsked();
        post.tellJurors();
        applicants.tellAnswers();
        run.progress(1, 2);
        post.remindAsked(Days.today(run.clock()).plusDays(ASKED_DAYS));
        applicants.remind(run.clock().instant().plus(UNSENT));
        run.progress(2, 2);
    }
}
