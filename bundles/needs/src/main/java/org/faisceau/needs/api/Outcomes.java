// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.osgi.annotation.versioning.ProviderType;

/** The one question after a need was closed: did a contract follow? Its organisation and managers ask, answer and read. Every thread. */
@ProviderType
public interface Outcomes {
    /** The longest name of a holder. */
    int HOLDER_MAX = 200;

    /** What was answered; empty where nobody did, or this actor may not read it. */
    Optional<Outcome> find(Actor actor, String need);

    /** True where this actor is the one to answer: the need is closed and its own. */
    boolean mayAnswer(Actor actor, Need need);

    /**
     * True where a register of contracts has one that came of this need: then nobody is asked. False for who may not write the need, and
     * while no module keeps such a register.
     */
    boolean isInRegister(Actor actor, Need need);

    /**
     * Answers, or answers anew where the version seen is still current.
     *
     * @param seenVersion 0 for the first answer
     * @param amount and holder are kept for {@link Outcome.Answer#CONTRACT} alone
     */
    Recording record(Actor actor, String need, int seenVersion, Outcome.Answer answer, Optional<Euros> amount, String holder);

    /** What became of an answer. */
    sealed interface Recording {
        /** Recorded. */
        record Done(Outcome outcome) implements Recording {}

        /** Somebody else answered meanwhile. */
        record Lost(Outcome current) implements Recording {}

        /** This actor may not, or the need is not closed. */
        record Refused() implements Recording {}

        /** No such need for this actor. */
        record Unknown() implements Recording {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
