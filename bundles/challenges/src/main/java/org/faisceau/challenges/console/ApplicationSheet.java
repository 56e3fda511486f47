// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.ApplicationFile;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Finding;
import org.faisceau.challenges.api.Rating;
import org.faisceau.challenges.api.Score;
import org.faisceau.challenges.api.Stage;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Form;

/**
 * What the page of an application shows.
 *
 * @param isOwn the visitor applied
 * @param mayWrite the visitor may change it now
 * @param leads the visitor decides on it
 * @param isMember the visitor is of the jury
 * @param names of persons, by account
 * @param project what the experiment points to; empty for nothing
 */
record ApplicationSheet(Application application, Edition edition, Stage stage, List<ApplicationFile> files, List<Finding> findings, boolean isOwn, boolean mayWrite, boolean leads, boolean isMember, Optional<Rating> own,
        List<Rating> ratings, Score score, Map<String, String> names, Optional<Subjects.Shown> project, boolean hasProjects, Form form, Contributions others) {
    /** Another's that was never sent, or that was taken back: nothing of it is read but who has begun. */
    boolean isUnread() {
        return (application.sentAt().isEmpty() || isWithdrawn()) && !isOwn;
    }

    boolean isWithdrawn() {
        return application.state() == State.WITHDRAWN;
    }

    /** Withdrawn, and time is left to take it up again. */
    boolean mayResume() {
        return isWithdrawn() && stage == Stage.OPEN && (isOwn || leads && !application.recordedBy().isEmpty());
    }

    /** Of who applied without account: only these need a link. */
    boolean hasLink() {
        return leads && application.createdBy().isEmpty() && application.recordedBy().isEmpty() && application.organisation().isEmpty();
    }

    /** Said by who applied, or by who wrote down a letter. */
    boolean mayAgree() {
        return isOwn || leads && !application.recordedBy().isEmpty();
    }

    /** Admission is decided once it was sent and can change no more, until the conclusion. */
    boolean isChecked() {
        return leads && stage == Stage.JURY && (application.state() == State.SENT || application.state() == State.ADMITTED || application.state() == State.NOT_ADMITTED);
    }

    boolean isDecided() {
        return leads && stage == Stage.JURY && State.RATED.contains(application.state());
    }

    boolean isRated() {
        return isMember && stage == Stage.JURY && State.RATED.contains(application.state());
    }

    /** The member said something else meanwhile, in another window. */
    boolean isRatingLost() {
        return own.isPresent() && form.problem("").filter(one -> one.key().equals("rating.lost")).isPresent();
    }

    boolean isAnswered() {
        return application.state() == State.NOT_ADMITTED || application.state() == State.WINNER || application.state() == State.NOT_KEPT;
    }
}
