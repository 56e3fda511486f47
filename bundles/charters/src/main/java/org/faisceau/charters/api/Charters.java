// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The charters of Living-Labs. Who reads a lab reads its charters; managers sign and change. Every thread. */
@ProviderType
public interface Charters {
    /** The longest a charter may run: years. Longer is taken for a slip of the pen. */
    int YEARS_MOST = 10;

    /** Those of a lab, by their first day; empty where the lab is unknown or hidden. */
    List<Charter> of(Actor actor, String lab);

    /** One; empty where unknown or hidden. */
    Optional<Charter> find(Actor actor, String id);

    /** The charter of that day, else the next to come, else the last that was; empty for none. Of {@link #of}, in that order. */
    static Optional<Charter> current(List<Charter> charters, LocalDate day) {
        return charters.stream().filter(one -> !day.isAfter(one.terms().endsOn())).findFirst().or(() -> charters.stream().reduce((first, second) -> second));
    }

    /**
     * Months left when the renewal of the running charter should be thought of: 3, 6 or 9. Empty where its end is far, none runs, or the next
     * one is signed. Source: proposed; the charter says nothing of it.
     *
     * @param charters all of one lab
     */
    static Optional<Integer> renewal(List<Charter> charters, LocalDate day) {
        var running = charters.stream().filter(one -> one.isRunning(day)).findFirst();
        boolean isRenewed = running.filter(one -> charters.stream().anyMatch(other -> other.terms().startsOn().isAfter(one.terms().endsOn()))).isPresent();
        return isRenewed ? Optional.empty()
                : running.flatMap(one -> Stream.of(3, 6, 9).filter(months -> !day.isBefore(one.terms().endsOn().minusMonths(months))).findFirst());
    }

    /** The last day of a charter that starts then. Source: « charte d'engagements et d'opportunités », three years (presentation of 5 June 2025). */
    LocalDate end(LocalDate startsOn);

    /** Records a charter: the first of its lab or a renewal, which starts after the former ends. */
    Signing sign(Actor actor, String lab, Charter.Terms terms);

    /** Puts right what was recorded; it may not reach into another charter of the lab. */
    Signing change(Actor actor, String id, int seenVersion, Charter.Terms terms);

    /** Puts one in the bin that was recorded by mistake: managers. */
    Signing bin(Actor actor, String id, int seenVersion);

    /** What became of it. */
    sealed interface Signing {
        /** Recorded; the charter as it is now. */
        record Done(Charter charter) implements Signing {}

        /** Somebody else changed it meanwhile. */
        record Lost(Charter current) implements Signing {}

        /** A field is off; the key is of a text such as {@code charter.overlaps}. */
        record Invalid(String field, String key) implements Signing {}

        /** This actor may not. */
        record Refused() implements Signing {}

        /** No such lab or charter. */
        record Unknown() implements Signing {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
