// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** How a person wants messages of each kind. What was queued as mail for a kind is taken back when its person turns mail off. */
@ProviderType
public interface Choices {
    /** The actor's own choice for each kind of running bundles that may reach this role, by title; empty for who has no account. */
    List<Choice> list(Actor actor, Locale locale);

    /** Whether mail reaches the actor at all, whatever was chosen. */
    Way way(Actor actor);

    /** Chooses for the actor. */
    Choosing choose(Actor actor, String kind, Delivery delivery);

    /**
     * Who holds the pass of a mail turns mail off for the kinds in it: they go to the inbox alone, or nowhere where {@code wholly} and
     * the kind may be declined.
     *
     * @param actor who came with the pass, as the journal keeps it; nobody where not signed in
     * @param mail the identifier that the pass is about
     * @return how many kinds; 0 where the mail is unknown
     */
    int decline(Actor actor, String mail, boolean wholly);

    /** What a mail is about, for who holds its pass, whoever that is; empty where the mail is unknown. */
    Optional<Mailed> mailed(Actor actor, String mail, Locale locale);

    /** What stands between a person and mail. */
    enum Way {
        OPEN,
        /** No mail server is set: all comes to the inbox. */
        NO_SERVER,
        /** The account has no mail address. */
        NO_ADDRESS
    }

    /**
     * A kind and what was chosen.
     *
     * @param isOwn true where the person chose; false where it is the kind's own way
     */
    record Choice(String kind, String title, String description, Delivery delivery, boolean isOwn, boolean mayBeDeclined) {}

    /**
     * The kinds in a mail.
     *
     * @param titles in the language asked for; may be empty where their bundles stopped
     * @param mayBeDeclined true where one of them may
     * @param isOff true where none of them comes by mail any more
     */
    record Mailed(List<String> titles, boolean mayBeDeclined, boolean isOff) {
        public Mailed {
            titles = List.copyOf(titles);
        }
    }

    /** Outcome of {@link #choose}. */
    sealed interface Choosing {
        record Done() implements Choosing {}

        /** This kind cannot be declined: at least the inbox gets it. */
        record MayNotBeDeclined(String title) implements Choosing {}

        /** No running bundle has that kind, or it does not reach this role, or the actor has no account. */
        record Unknown() implements Choosing {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Done, ? extends T> done, Function<? super MayNotBeDeclined, ? extends T> mayNot, Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof MayNotBeDeclined it) return mayNot.apply(it);
            return unknown.apply((Unknown) this);
        }
    }
}
