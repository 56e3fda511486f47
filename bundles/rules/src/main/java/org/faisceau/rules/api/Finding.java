// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.math.BigDecimal;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;

/**
 * One condition of a procedure, held against a question.
 *
 * @param key its word: {@code value.below}; each state has a sentence of its own
 * @param rule the row it was held against, with its value on that day
 * @param amount what was held against it
 * @param share the same, where it is a share
 */
public record Finding(State state, String key, Optional<Rule> rule, Optional<Euros> amount, Optional<BigDecimal> share) {
    /** How the condition stands. */
    public enum State {
        MET,
        /** The procedure is not open as things were told. */
        UNMET,
        /** A person has to establish it. */
        TO_ESTABLISH
    }

    static Finding of(State state, String key) {
        return new Finding(state, key, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Finding met(String key) {
        return of(State.MET, key);
    }

    public static Finding unmet(String key) {
        return of(State.UNMET, key);
    }

    public static Finding toEstablish(String key) {
        return of(State.TO_ESTABLISH, key);
    }

    public Finding by(Rule row) {
        return new Finding(state, key, Optional.of(row), amount, share);
    }

    public Finding with(Euros held) {
        return new Finding(state, key, rule, Optional.of(held), share);
    }

    public Finding with(BigDecimal held) {
        return new Finding(state, key, rule, amount, Optional.of(held));
    }
}
