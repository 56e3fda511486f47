// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.List;
import java.util.Optional;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.Content;
import org.faisceau.challenges.api.Application.Decisions;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.Experiment;
import org.faisceau.challenges.api.Stage;

/** An application as one person may see it. Pure. */
final class Masked {
    private Masked() {}

    /** Who applied reads the answer once all do; a jury reads no address and no decision; of a draft and of what was taken back, others read who has begun. */
    static Application of(Application one, Stage stage, Applicant applicant) {
        if (WhoMay.leads(applicant.actor())) return WhoMay.reads(applicant, one) ? one : with(one, begun(one.content()), one.state(), one.decisions());
        boolean isConcluded = stage == Stage.CONCLUDED;
        if (WhoMay.owns(applicant, one)) return isConcluded ? one : stage == Stage.JURY && isWaiting(one.state()) ? waiting(one) : one;
        return with(one, anonymous(one.content()), isConcluded ? one.state() : State.ADMITTED, isConcluded ? one.decisions() : Decisions.none());
    }

    /** As it was handed in: neither its version nor when it changed tells whether somebody decided. It takes no change any more. */
    private static Application waiting(Application one) {
        return new Application(one.id(), one.edition(), one.organisation(), one.content(), State.SENT, one.sentAt(), Decisions.none(), Experiment.none(), one.createdBy(), one.recordedBy(), one.agreedAt(), one.createdAt(),
                one.sentAt().orElse(one.createdAt()), 1);
    }

    /** A winner as everybody may read of it. */
    static Application named(Application one) {
        return with(one, anonymous(one.content()), one.state(), Decisions.none());
    }

    private static boolean isWaiting(State state) {
        return state == State.SENT || state == State.NOT_ADMITTED || State.RATED.contains(state);
    }

    private static Content begun(Content one) {
        return new Content(one.applicant(), Optional.empty(), "", "", "", "", "", List.of());
    }

    private static Content anonymous(Content one) {
        return new Content(one.applicant(), one.sort(), "", "", one.title(), one.project(), one.site(), one.answers());
    }

    private static Application with(Application one, Content content, State state, Decisions decisions) {
        return new Application(one.id(), one.edition(), one.organisation(), content, state, one.sentAt(), decisions, state == State.WINNER ? one.experiment() : Experiment.none(), one.createdBy(), one.recordedBy(), one.agreedAt(),
                one.createdAt(), one.changedAt(), one.version());
    }

}
