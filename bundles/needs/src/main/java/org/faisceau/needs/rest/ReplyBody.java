// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.Optional;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Reply;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a call as a caller writes it.
 *
 * @param version of the own answer that was seen; 0 where absent, for the first
 * @param leastCents excluding taxes; the same as {@code mostCents} where it is exact
 */
record ReplyBody(Reply.@Nullable Stance stance, @Nullable Long leastCents, @Nullable Long mostCents, @Nullable String comment, @Nullable Integer version) {
    Reply.Stance stated() {
        if (stance == null) throw Problem.invalid("stance", "INTERESTED or DECLINED.");
        return stance;
    }

    int seen() {
        return version == null ? 0 : version;
    }

    String words() {
        return comment == null ? "" : comment;
    }

    Amount amount() {
        boolean isCrossed = leastCents != null && mostCents != null && leastCents > mostCents;
        if (isCrossed) throw Problem.invalid("mostCents", "Not less than leastCents.");
        return new Amount(euros("leastCents", leastCents), euros("mostCents", mostCents));
    }

    private static Optional<Euros> euros(String field, @Nullable Long cents) {
        if (cents == null) return Optional.empty();
        if (cents < 0 || cents > Euros.LIMIT_CENTS) throw Problem.invalid(field, "0 to " + Euros.LIMIT_CENTS + " cents.");
        return Optional.of(new Euros(cents));
    }
}
