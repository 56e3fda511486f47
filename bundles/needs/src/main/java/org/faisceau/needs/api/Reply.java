// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.Instant;

/**
 * What an invited authority answers to a call, the latest.
 *
 * @param organisation the authority
 * @param account who answered for it
 * @param amount what it would buy, excluding taxes; unknown where it declines
 * @param comment a few words, or why it declines; may be empty where it is interested
 * @param version for optimistic writes, from 1
 */
public record Reply(String call, String organisation, String account, Stance stance, Amount amount, String comment, Instant at, int version) {
    /** Either one or the other; an authority that never answered has neither. */
    public enum Stance {
        INTERESTED,
        DECLINED
    }

    /** False for a reply that declines. */
    public boolean isInterested() {
        return stance == Stance.INTERESTED;
    }
}
