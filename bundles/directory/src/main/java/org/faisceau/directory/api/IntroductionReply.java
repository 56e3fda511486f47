// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.time.Instant;

/**
 * What a side said to an introduction.
 *
 * @param answer what it said
 * @param who the account; empty while it waits
 * @param at when; {@link Instant#EPOCH} while it waits
 * @param reason why it declined; may be empty
 */
public record IntroductionReply(Answer answer, String who, Instant at, String reason) {
    /** What a side may say. */
    public enum Answer {
        WAITING,
        ACCEPTED,
        DECLINED
    }

    public static IntroductionReply waiting() {
        return new IntroductionReply(Answer.WAITING, "", Instant.EPOCH, "");
    }

    public boolean isWaiting() {
        return answer == Answer.WAITING;
    }
}
