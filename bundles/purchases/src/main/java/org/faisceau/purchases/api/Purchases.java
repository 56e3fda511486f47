// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The register of contracts awarded. Essential data are public by law: all who sign in read them, visitors without account do not. Managers
 * change all, a buyer those of the own organisation. Every thread.
 */
@ProviderType
public interface Purchases {
    /** The most that {@link #take} accepts at once. */
    int TAKE_MAX = 500;

    /**
     * A page of a list.
     *
     * @param after what {@link Slice#next()} said; empty for the first page
     * @param limit 1 to 200
     * @throws IllegalArgumentException where {@code after} is no cursor of this order
     */
    Slice<Contract> page(Actor actor, ContractFilter filter, ContractOrder order, String after, int limit);

    /** @param most 1 to 1 000 000; that many and more are told as {@code most} */
    int count(Actor actor, ContractFilter filter, int most);

    /** One contract; empty where unknown, in the bin, or hidden from this actor. */
    Optional<Contract> find(Actor actor, String id);

    /**
     * Several at once, by identifier; unknown ones are absent.
     *
     * @param ids at most 1000
     */
    Map<String, Contract> findAll(Actor actor, Collection<String> ids);

    /**
     * The share of innovative contracts among those a filter lets pass, by the values of a facet; the largest number first, at most 200:
     * what is left out is the difference to {@link #share}.
     *
     * @param by one of {@link Facet#COUNTED}
     */
    List<Share> shares(Actor actor, ContractFilter filter, Facet by);

    /** The same of all together; its value is empty. */
    Share share(Actor actor, ContractFilter filter);

    /** All that is off in a contract as it would be recorded, in the order of the form. */
    List<Saving.Invalid> faults(Actor actor, String buyer, ContractContent content);

    /** @param buyer identifier of the authority */
    Saving register(Actor actor, String buyer, ContractContent content);

    /** Changes one, where the version seen is still current. */
    Saving change(Actor actor, String id, int seenVersion, String buyer, ContractContent content);

    /** Puts one in the bin. */
    Saving bin(Actor actor, String id, int seenVersion);

    /**
     * Takes over contracts that another system keeps, in one transaction. One that is known takes the fields that the other system changed
     * since it was last taken over; a field that a person changed here since then stays.
     *
     * @param some at most {@link #TAKE_MAX}
     * @param dryRun true: writes nothing, says what would happen
     * @return one per contract, in the same order
     */
    List<Taking> take(Actor actor, List<Incoming> some, boolean dryRun);

    /** True where this actor may record contracts of that authority. */
    boolean mayWrite(Actor actor, String buyer);

    /** What became of something written by hand. */
    sealed interface Saving {
        record Saved(Contract contract) implements Saving {}

        /** The same buyer has a contract of that number with those holders. */
        record Double(Contract earlier) implements Saving {}

        /** A field is off; the key is of a text such as {@code contract.noSubject}. */
        record Invalid(String field, String key) implements Saving {}

        /** Somebody else changed it meanwhile. */
        record Lost(Contract current) implements Saving {}

        /** This actor may not. */
        record Refused() implements Saving {}

        record Unknown() implements Saving {}

        /** Branches on what it is. */
        default <T> T fold(Function<Saved, T> saved, Function<Double, T> twice, Function<Invalid, T> invalid, Function<Lost, T> lost, Function<Refused, T> refused,
                Function<Unknown, T> unknown) {
            if (this instanceof Saved it) return saved.apply(it);
            if (this instanceof Double it) return twice.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }

    /** What became of a contract taken over. */
    sealed interface Taking {
        /** A new one; identifier empty in a dry run. */
        record Created(String id) implements Taking {}

        /** @param kept names of the fields that a person changed here, which stay */
        record Changed(String id, Set<String> kept) implements Taking {}

        record Same(String id, Set<String> kept) implements Taking {}

        /** The same contract as an earlier one of those handed over, and taken together with it; identifier empty where that is new in a dry run, or not taken. */
        record Joined(String id) implements Taking {}

        /** What is here was published later than what is told. */
        record Older(String id) implements Taking {}

        /** A field without which it is no contract. */
        record Invalid(String field, String key) implements Taking {}

        /** This actor may not. */
        record Refused() implements Taking {}

        /** Branches on what it is. */
        default <T> T fold(Function<Created, T> created, Function<Changed, T> changed, Function<Same, T> same, Function<Joined, T> joined, Function<Older, T> older,
                Function<Invalid, T> invalid, Function<Refused, T> refused) {
            if (this instanceof Created it) return created.apply(it);
            if (this instanceof Changed it) return changed.apply(it);
            if (this instanceof Same it) return same.apply(it);
            if (this instanceof Joined it) return joined.apply(it);
            if (this instanceof Older it) return older.apply(it);
            return this instanceof Invalid it ? invalid.apply(it) : refused.apply((Refused) this);
        }
    }
}
