// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What guests are told: invitations, reminders, thanks, and by itself a moved date, a place that came free, that it does not take place. Who has
 * an account is told by message, who has none by mail where mail reaches others, each once; for the rest there is a list with links, to be sent by hand. For who leads the gathering. Every thread.
 */
@ProviderType
public interface Invitations {
    /** How long nothing of a gathering must have changed before another day, or that it is off, is told: what is mended meanwhile is told to nobody. Proposed here, no rule. */
    Duration SETTLING = Duration.ofMinutes(5);

    /** Whom such a message would reach now. */
    Reach reach(Actor actor, GatheringId gathering, Mailing mailing);

    /** What it says, as it would leave now; empty for who does not lead the gathering. */
    Optional<Letter> letter(Actor actor, GatheringId gathering, Mailing mailing, Locale locale);

    /** How many each would reach now; empty for who does not lead the gathering. */
    Map<Mailing, Integer> counts(Actor actor, GatheringId gathering);

    /** True where mail leaves to who has no account: then the address of who registers by the open link is proved by it. */
    boolean reachesByMail();

    /** How many know of the gathering, and so are to be told of another day and that it is off; nobody for who does not lead it. */
    Informed informed(Actor actor, GatheringId gathering);

    /**
     * Lets it leave.
     *
     * @param seen {@link Reach#mark} of the preview; nothing leaves where there are others by now
     */
    Sending send(Actor actor, GatheringId gathering, Mailing mailing, String seen);

    /** Guests whom neither message nor mail reaches and who are still to be told, and of what; by name. */
    List<ByHand> byHand(Actor actor, GatheringId gathering);

    /**
     * Notes that those were told by hand.
     *
     * @param seen {@link #mark} of those that were shown; where there are others by now, or somebody noted it meanwhile, nothing is noted
     * @return how many; empty where nothing was noted
     */
    OptionalInt toldByHand(Actor actor, GatheringId gathering, String seen);

    /** The mark of those to be told by hand as they are shown: each of them and why. */
    static String mark(List<ByHand> shown) {
        return Shown.mark(shown.stream().map(one -> one.guest().id() + " " + one.why()));
    }

    /** A link of a guest's own, beginning with a slash: to answer and, afterwards, to say how it was. Earlier ones stay good. Empty where unknown, or not this actor's. */
    Optional<String> link(Actor actor, String guest);

    /** The same of several guests of one gathering, in one write; those unknown, or not this actor's, are absent. @param guests at most {@link Guests#GUESTS_MOST} */
    Map<String, String> links(Actor actor, GatheringId gathering, Collection<String> guests);

    /** A link by which everybody may register, beginning with a slash; it ends those made before. Empty where the gathering is not open, or not this actor's. */
    Optional<String> openLink(Actor actor, GatheringId gathering);

    /** Ends the link by which everybody may register. */
    void close(Actor actor, GatheringId gathering);

    /** What leaves on purpose. */
    enum Mailing {
        /** To those on the list who were not invited yet. */
        INVITATION,
        /** To those who were told and did not answer; once a day at most. */
        REMINDER,
        /** To those who were there, once, with three questions. */
        THANKS
    }

    /** Why somebody is still to be told. */
    enum Why {
        INVITATION,
        REMINDER,
        THANKS,
        /** There is a place after all. */
        PLACE,
        MOVED,
        CANCELLED,
        /** Registered by the open link: the own link comes by mail, where mail reaches others. Nobody is told of it by hand. */
        JOINED
    }

    /** The words of what leaves. */
    record Letter(String subject, String body) {}

    /**
     * How many know of a gathering.
     *
     * @param reached whom message or mail reaches, so that they are told by themselves
     * @param byHand whom nobody but a person tells
     */
    record Informed(int reached, int byHand) {}

    /** Somebody to be told by hand. */
    record ByHand(Guest guest, Why why) {}

    /**
     * Whom it would reach.
     *
     * @param byMessage who has an account
     * @param byMail who has none, but an address that mail reaches
     * @param byHand the others
     */
    record Reach(List<Guest> byMessage, List<Guest> byMail, List<Guest> byHand) {
        public Reach {
            byMessage = List.copyOf(byMessage);
            byMail = List.copyOf(byMail);
            byHand = List.copyOf(byHand);
        }

        /** The mark of these very people, whichever way each is told. */
        public String mark() {
            return Shown.mark(Stream.of(byMessage, byMail, byHand).flatMap(List::stream).map(Guest::id));
        }

        public int total() {
            return byMessage.size() + byMail.size() + byHand.size();
        }
    }

    /** What became of it. */
    sealed interface Sending {
        record Done(Reach reach) implements Sending {}

        /** Others than were shown. */
        record Changed(Reach reach) implements Sending {}

        /** The gathering is not in a state for it. */
        record NotNow(GatheringState state) implements Sending {}

        record Refused() implements Sending {}

        record Unknown() implements Sending {}

        /** Branches on what it is. */
        default <T> T fold(Function<? super Done, ? extends T> done, Function<? super Changed, ? extends T> changed, Function<? super NotNow, ? extends T> notNow,
                Function<? super Refused, ? extends T> refused, Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Changed it) return changed.apply(it);
            if (this instanceof NotNow it) return notNow.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
