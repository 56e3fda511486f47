// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Ref;

/**
 * An application to an edition: {@code draft → sent → admitted | not admitted; admitted → winner | not kept; draft, sent → withdrawn}; until
 * the last minute, what was withdrawn can be taken up where it was.
 *
 * @param organisation of the directory; empty for who applied without account
 * @param sentAt when it came in; empty before
 * @param decisions what persons decided on it
 * @param createdBy account; empty for who applied without, or by a letter
 * @param recordedBy account of who wrote it down from a letter; empty for others
 * @param agreedAt when who applied agreed to be named in public, should it win; empty where it did not
 * @param version for optimistic writes
 */
public record Application(String id, String edition, String organisation, Content content, State state, Optional<Instant> sentAt, Decisions decisions, Experiment experiment, String createdBy, String recordedBy,
        Optional<Instant> agreedAt, Instant createdAt, Instant changedAt, int version) {
    /** The kind's word. */
    public static final String KIND = "challenge-application";

    /** Where it stands. */
    public enum State {
        DRAFT,
        SENT,
        ADMITTED,
        NOT_ADMITTED,
        WINNER,
        NOT_KEPT,
        WITHDRAWN;

        /** Those that a jury reads. */
        public static final Set<State> RATED = Set.of(ADMITTED, WINNER, NOT_KEPT);
    }

    /**
     * What persons decided, and why.
     *
     * @param admission reason for admitting it or not; empty before
     * @param admittedBy account; empty before
     * @param outcome reason for keeping it or not; empty before
     * @param decidedBy account; empty before
     */
    public record Decisions(String admission, String admittedBy, String outcome, String decidedBy) {
        /** Nobody decided yet. */
        public static Decisions none() {
            return new Decisions("", "", "", "");
        }
    }

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return address(id);
    }

    public static String address(String id) {
        return "/challenges/applications/" + id;
    }

    /** Who applies, and with what. */
    public String title() {
        return content.title().isEmpty() ? content.applicant() : content.applicant() + " · " + content.title();
    }

    /**
     * What applicants write.
     *
     * @param applicant name of who applies
     * @param sort what it says to be; empty until it says so
     * @param contact name of a person; may be empty
     * @param mail of that person; may be empty
     * @param title of the project
     * @param project in plain words
     * @param site what it needs on the spot
     * @param answers to the questions of the edition, in their order; fewer than there are questions means that the others are unsaid
     */
    public record Content(String applicant, Optional<ApplicantSort> sort, String contact, String mail, String title, String project, String site, List<RuleAnswer> answers) {
        public Content {
            answers = List.copyOf(answers);
        }

        /** The answer to the question at that place, from 0. */
        public RuleAnswer answer(int at) {
            return at < answers.size() ? answers.get(at) : RuleAnswer.UNSAID;
        }
    }
}
