// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Claims of companies for their page. Who holds the role of a company and belongs to no organisation asks, by SIRET; managers decide, and
 * approving attaches the account to the organisation of that SIREN, recorded where it is new. Managers see all, others their own. Both
 * are told in their inbox. Every thread.
 */
@ProviderType
public interface Claims {
    /** The longest text and reason. */
    int TEXT_MAX = 1000;

    /**
     * Claims, oldest first.
     *
     * @param state that one alone; empty for all
     * @param after what {@link Slice#next()} said; empty for the first page
     * @param limit 1 to 200
     */
    Slice<Claim> page(Actor actor, Optional<ClaimState> state, String after, int limit);

    /** How many {@link #page} shows on all its pages together. */
    long count(Actor actor, Optional<ClaimState> state);

    /** One claim; empty where unknown or hidden from this actor. */
    Optional<Claim> find(Actor actor, String id);

    /** The actor's latest claim. */
    Optional<Claim> own(Actor actor);

    /** True where this actor may ask: a company's person without organisation who has no claim pending. */
    boolean mayClaim(Actor actor);

    /** All that is off in a claim as it would be made, in the order of the form. */
    List<Claiming.Invalid> faults(String siret, String name, String said);

    /**
     * Asks for the page of the company with that SIRET.
     *
     * @param siret as typed
     */
    Claiming claim(Actor actor, String siret, String name, String said);

    /** Attaches the account to the organisation, which is recorded where the directory does not know it. Asked again once done, it is done. */
    Deciding approve(Actor actor, String id, int seenVersion);

    /** Says no, and why. */
    Deciding refuse(Actor actor, String id, int seenVersion, String reason);

    /**
     * Takes a decision back: the claim waits again, who claimed is told, and of an approved one the account is detached. The organisation
     * stays in the directory.
     *
     * @param seenVersion the version that the decision left
     */
    Deciding reopen(Actor actor, String id, int seenVersion);

    /** Takes one's own back. */
    Deciding withdraw(Actor actor, String id, int seenVersion);

    /** Outcome of {@link #claim}. */
    sealed interface Claiming {
        record Asked(Claim claim) implements Claiming {}

        /** A field is off; the key is of a text such as {@code claim.badSiret}. */
        record Invalid(String field, String key) implements Claiming {}

        /** This actor may not, or waits for an answer already. */
        record Refused() implements Claiming {}

        /** Takes the branch of this outcome. */
        default <T> T fold(Function<? super Asked, ? extends T> asked, Function<? super Invalid, ? extends T> invalid, Function<? super Refused, ? extends T> refused) {
            if (this instanceof Asked it) return asked.apply(it);
            return this instanceof Invalid it ? invalid.apply(it) : refused.apply((Refused) this);
        }
    }

    /** Outcome of a decision. */
    sealed interface Deciding {
        record Done(Claim claim) implements Deciding {}

        /** Somebody decided before, or the claim changed meanwhile. */
        record Lost(Claim current) implements Deciding {}

        /** It cannot be, for a reason that the text of this key says, such as {@code claim.attachedElsewhere}. */
        record Impossible(String key) implements Deciding {}

        /** This actor may not. */
        record Refused() implements Deciding {}

        /** No such claim, or hidden from this actor. */
        record Unknown() implements Deciding {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Done, ? extends T> done,
                Function<? super Lost, ? extends T> lost,
                Function<? super Impossible, ? extends T> impossible,
                Function<? super Refused, ? extends T> refused,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Impossible it) return impossible.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
