// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.List;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Called;
import org.jspecify.annotations.Nullable;

/**
 * A call as a caller reads it: who was invited reads the own answer alone, and how many answered.
 *
 * @param silent those among the invited without an answer that is read here
 * @param pool what was made of it; empty for none
 */
record CallAnswer(String need, List<String> invited, List<Reply> replies, List<String> silent, int answered, String pool, int version) {
    static CallAnswer of(Called called) {
        return new CallAnswer(called.call(), called.invited().stream().sorted().toList(), called.replies().stream().map(Reply::of).toList(), called.silent(),
                called.answered(), called.pool(), called.version());
    }

    /** @param leastCents absent where unknown, as {@code mostCents} */
    record Reply(String organisation, String stance, @Nullable Long leastCents, @Nullable Long mostCents, String comment, String at, int version) {
        static Reply of(org.faisceau.needs.api.Reply reply) {
            return new Reply(reply.organisation(), reply.stance().name(), reply.amount().least().map(Euros::cents).orElse(null),
                    reply.amount().most().map(Euros::cents).orElse(null), reply.comment(), reply.at().toString(), reply.version());
        }
    }
}
