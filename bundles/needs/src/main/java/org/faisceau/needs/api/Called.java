// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;
import java.util.Set;

/**
 * A call and its answers, as far as the reader may know: who was invited reads the own answer, and of the others how many answered.
 *
 * @param call the need's identifier
 * @param invited authorities, by identifier
 * @param replies by the time they were given, the latest first
 * @param answered how many invited authorities answered in all
 * @param pool what was made of the answers; empty for none
 * @param version of the choice of authorities; 0 while nobody chose
 */
public record Called(String call, Set<String> invited, List<Reply> replies, int answered, String pool, int version) {
    public Called {
        invited = Set.copyOf(invited);
        replies = List.copyOf(replies);
    }

    /** Those among them who would buy together. */
    public List<Reply> interested() {
        return replies.stream().filter(Reply::isInterested).toList();
    }

    /** Invited authorities without an answer among those read here. */
    public List<String> silent() {
        return invited.stream().filter(one -> replies.stream().noneMatch(reply -> reply.organisation().equals(one))).sorted().toList();
    }
}
