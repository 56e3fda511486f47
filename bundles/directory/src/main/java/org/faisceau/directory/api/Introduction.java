// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * A company and a public actor brought together (mise en relation).
 *
 * @param outcome empty until it is concluded
 * @param outcomeNote a few words on it; may be empty
 * @param askedBy the account that asked
 * @param madeOn the day on which the second side agreed
 * @param reminders how often a silent side was reminded
 * @param version for optimistic writes
 */
public record Introduction(
        String id,
        IntroductionContent content,
        IntroductionState state,
        Optional<IntroductionOutcome> outcome,
        String outcomeNote,
        String askedBy,
        Instant askedAt,
        IntroductionReply company,
        IntroductionReply buyer,
        Optional<LocalDate> madeOn,
        int reminders,
        Instant changedAt,
        int version) {
    /** The kind's word. */
    public static final String KIND = "introduction";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** What that side said. */
    public IntroductionReply reply(IntroductionSide side) {
        return side == IntroductionSide.COMPANY ? company : buyer;
    }

    /** True where that side has yet to answer. */
    public boolean waitsFor(IntroductionSide side) {
        return state == IntroductionState.PROPOSED && reply(side).isWaiting();
    }
}
