// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Techniques, and what they do in campaigns. Led by those who lead the campaign. A technique that throws, is late or floods fails its step
 * in words and leaves everything as it was; after three in a row it is not called until a manager lets it. Every thread.
 */
@ProviderType
public interface Techniques {
    /** Those that run now, by name. */
    List<Offered> offered();

    /** What goes on with a run; empty where its technique is gone, or another has its identifier now. */
    Optional<Offered> offered(Run run);

    /** What was chosen for a campaign, in the order of the plan; empty for who does not read its inside. */
    List<Run> of(Actor actor, String id);

    /** What companies were asked by one run, newest first, at most 1000; empty for who does not read the campaign's inside. */
    List<Invitation> invitations(Actor actor, String id, String run);

    /** What runs of a campaign published for everybody; empty while it is a draft. */
    List<Published> published(String id);

    Written choose(Actor actor, String id, String technique);

    /** Takes off one that has not begun. */
    Written drop(Actor actor, String id, String run);

    /**
     * Lays the techniques of a campaign out backwards from the day the consultation is wanted, on working days; done again by itself when one
     * is chosen or taken off, and when another day is wanted. Without that day nothing is planned.
     */
    Written plan(Actor actor, String id);

    Advance begin(Actor actor, String id, String run, Map<String, String> answers);

    /** Answers the questions of an open step. */
    Advance advance(Actor actor, String id, String run, int seenVersion, String step, Map<String, String> answers);

    /** What a link is about; empty where it leads nowhere any more. */
    Optional<Invitation> invited(String invitation);

    /** Whether an answer to it would be taken now; {@link Taking#OVER} for one that there is not. */
    Taking taking(String invitation);

    /** The company answers; whoever holds the link may. */
    Advance answer(String invitation, Map<String, String> answers);

    /**
     * Those who lead enter what a company sent otherwise, such as a form by mail: as if it had answered by its link, and the journal says who entered it. Declined where it answered by its link on that
     * day or since, or where one that came later is entered.
     *
     * @param receivedOn not after the last day for an answer, which may be over by now; not ahead
     */
    Advance receive(Actor actor, String id, String invitation, LocalDate receivedOn, Map<String, String> answers);

    /** A link for one invitation, to be handed to the company by hand: a path that begins with a slash; empty for who does not lead. */
    Optional<String> link(Actor actor, String id, String invitation);

    /** What techniques of a campaign opened to everybody and is taken today, by its title; where a technique is not there, its form says so. */
    List<OpenForm> forms(String id);

    /**
     * Somebody without account sends a form. So many a day are taken from one network, and from all; then it is {@link Advance.NotNow} until the next. Where the run bears no more it is {@link Advance.Declined}.
     *
     * @param network whence it comes, see {@code Visit.network}; not kept
     * @return also the link at which the sender reads what becomes of it: a path that begins with a slash; empty unless it was taken
     */
    Sending send(OpenForm form, String network, Map<String, String> answers);

    /** What the sender reads; empty where there is no such thing any more. */
    Optional<Sent> sent(String request);

    /** Has a quarantined technique called again; managers only. */
    boolean pardon(Actor actor, String technique);

    /** Whether an answer is taken. */
    enum Taking {
        OPEN,
        /** The day is over, the technique is through, or the campaign closed. */
        OVER,
        /** The technique is not there now. */
        STOPPED
    }

    /** What became of what somebody sent. */
    record Sending(Advance advance, String link) {}

    /** What became of a call. */
    sealed interface Advance {
        record Done(Run run) implements Advance {}

        /** Answers are off: what is wrong, by question. */
        record Invalid(Map<String, String> problems) implements Advance {}

        /** The technique cannot take it, or not yet: a sentence of its own. Nothing was done. */
        record Declined(Spoken why) implements Advance {}

        /** The technique failed: in words, for who is there. */
        record Failed(Spoken why) implements Advance {}

        /** Not now: the campaign is closed, the step is not open, the day is over, or somebody was faster. */
        record NotNow() implements Advance {}

        /** No such thing for this actor, or the technique is gone. */
        record Unknown() implements Advance {}

        /** Branches on what it is. */
        default <T> T fold(Function<? super Done, ? extends T> done, Function<? super Invalid, ? extends T> invalid, Function<? super Declined, ? extends T> declined,
                Function<? super Failed, ? extends T> failed, Function<? super NotNow, ? extends T> notNow, Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof Declined it) return declined.apply(it);
            if (this instanceof Failed it) return failed.apply(it);
            if (this instanceof NotNow it) return notNow.apply(it);
            return unknown.apply((Unknown) this);
        }
    }
}
