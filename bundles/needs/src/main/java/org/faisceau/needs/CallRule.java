// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.needs.api.Calls;
import org.faisceau.needs.api.Reply;
import org.faisceau.needs.api.Values;

/** What an answer to a call must be to be noted. */
final class CallRule {
    private CallRule() {}

    static Optional<ContentRule.Fault> fault(Reply reply) {
        if (!reply.isInterested() && Unseen.is(reply.comment())) return Optional.of(new ContentRule.Fault("callComment", "call.noReason"));
        if (reply.comment().length() > Calls.COMMENT_MAX) return Optional.of(new ContentRule.Fault("callComment", "call.longComment"));
        boolean isWithin = Stream.of(reply.amount().least(), reply.amount().most()).flatMap(Optional::stream)
                .allMatch(euros -> euros.cents() >= 0 && euros.compareTo(Values.AMOUNT_MAX) <= 0);
        return isWithin ? Optional.empty() : Optional.of(new ContentRule.Fault("callMost", "call.badAmount"));
    }

    /** True where nothing new is said, whoever said it. */
    static boolean saySame(Reply one, Reply other) {
        return one.stance() == other.stance() && one.amount().equals(other.amount()) && one.comment().equals(other.comment());
    }
}
