// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Stays of companies at Living-Labs, from application to departure. Managers read and write all; buyers read all and give opinions; a
 * company reads its own, applies and changes what it applied with while that is undecided; whoever else has an account reads who is hosted
 * or was. Every thread.
 */
@ProviderType
public interface Residencies {
    /** Opinions on one application. */
    int OPINIONS_MOST = 50;

    /** The most opinions of one answer about all that is awaited. */
    int AWAITED_MOST = 500;

    /** Those of a lab that this actor may read, the latest application first. */
    List<Residency> of(Actor actor, String lab);

    /** One; empty where unknown or hidden from this actor. */
    Optional<Residency> find(Actor actor, String id);

    /** Several at once, by identifier; unknown and hidden ones are absent. */
    Map<String, Residency> findAll(Actor actor, Collection<String> ids);

    /** Records an application. */
    Moving apply(Actor actor, String lab, Residency.Content content);

    /** Writes what it is anew, whatever its state. */
    Moving change(Actor actor, String id, int seenVersion, Residency.Content content);

    /** Accepts or refuses an application, with a reason. */
    Moving decide(Actor actor, String id, int seenVersion, boolean isAccepted, String reason);

    /** Takes a decision back while nothing followed it: what was accepted, refused or withdrawn waits again. Managers; of what was withdrawn, its company too. */
    Moving reopen(Actor actor, String id, int seenVersion);

    /** Takes an application back while nothing is decided: its company, and managers for it. */
    Moving withdraw(Actor actor, String id, int seenVersion);

    /** Decisions on the stays of a lab, by the stay's identifier; of those alone of which this actor reads the reasons. */
    Map<String, Decision> decisions(Actor actor, String lab);

    /** The company came: not before it applied, nor while another of its stays ran. */
    Moving host(Actor actor, String id, int seenVersion, LocalDate arrivesOn);

    /** The company left; what it brought. */
    Moving leave(Actor actor, String id, int seenVersion, LocalDate leavesOn, Residency.Outcome outcome, String reason);

    /** Puts one in the bin: managers. */
    Moving bin(Actor actor, String id, int seenVersion);

    /** True where this actor may apply for that company. */
    boolean mayApply(Actor actor, String company);

    /** True where this actor may write that. */
    boolean mayChange(Actor actor, Residency residency);

    /** True where this actor reads reason, terms and opinions of that stay. */
    boolean mayReadAll(Actor actor, Residency residency);

    /** True where this actor may write opinions on that application or stay, now. */
    boolean mayOpine(Actor actor, Residency residency);

    /** Opinions asked for, in the order they were; empty for who may not read them: the company, and others who only see who is hosted. */
    List<Opinion> opinions(Actor actor, String residency);

    /** Asks a department, by a day. */
    Moving consult(Actor actor, String residency, String department, LocalDate dueOn);

    /** How many applications wait for a decision that this actor may take; 0 for who takes none. */
    int undecided(Actor actor);

    /** Opinions that are awaited by a day of that time and that this actor may write, the nearest first; at most {@link #AWAITED_MOST}. */
    List<Opinion> awaited(Actor actor, Period due);

    /** Writes an opinion, until the stay is over: managers, and buyers of the lab's bearer. */
    Moving opine(Actor actor, String opinion, int seenVersion, Opinion.View view, String words);

    /** What became of it. */
    sealed interface Moving {
        /** Done; the stay as it is now. */
        record Done(Residency residency) implements Moving {}

        /** Somebody else wrote meanwhile. */
        record Lost(Residency current) implements Moving {}

        /** Not in this state. */
        record NotNow(Residency current) implements Moving {}

        /** A field is off; the key is of a text such as {@code residency.noCompany}. */
        record Invalid(String field, String key) implements Moving {}

        /** This actor may not. */
        record Refused() implements Moving {}

        /** No such lab, stay or opinion. */
        record Unknown() implements Moving {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<NotNow, T> notNow, Function<Invalid, T> invalid, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof NotNow it) return notNow.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
