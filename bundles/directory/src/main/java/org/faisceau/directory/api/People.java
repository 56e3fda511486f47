// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The people the Living-Lab works with. Managers read and write all; who belongs to an organisation reads the people of that one, and
 * writes them unless an observer; nobody else sees any. Every thread.
 */
@ProviderType
public interface People {
    /** The longest name. */
    int NAME_MAX = 120;

    /** The longest function, purpose or mail. */
    int LINE_MAX = 250;

    /** The furthest end of a record, years from today: who is still met then is confirmed by a new end. */
    int YEARS_MOST = 5;

    /** The end that is proposed for a new record, years from today. */
    int YEARS_USUAL = 3;

    /**
     * By name.
     *
     * @param after what {@link Slice#next()} said; empty for the first page
     * @param limit 1 to 200
     */
    Slice<Person> page(Actor actor, PersonFilter filter, String after, int limit);

    /** How many {@link #page} shows on all its pages together. */
    long count(Actor actor, PersonFilter filter);

    /** One person; empty where unknown or hidden from this actor. */
    Optional<Person> find(Actor actor, String id);

    /** Those of these that are there and not hidden from this actor, by identifier. */
    Map<String, Person> findAll(Actor actor, Collection<String> ids);

    /**
     * Several at once, by their mail, capitals apart; unknown ones, and those hidden from this actor, are absent.
     *
     * @param mails at most 1000
     * @return by mail in small letters
     */
    Map<String, Person> byMails(Actor actor, Collection<String> mails);

    /** The one with the same mail, else the same name in the same organisation. */
    Optional<Person> same(Actor actor, PersonContent content);

    /** Somebody of that very organisation, or of none as well, who seems to be the same; a second record is made on purpose alone. */
    Optional<Person> twin(Actor actor, PersonContent content);

    /** Records a person, whoever {@link #twin} finds. */
    Saving register(Actor actor, PersonContent content);

    /** Changes one, where the version seen is still current. */
    Saving change(Actor actor, String id, int seenVersion, PersonContent content);

    /**
     * Erases one at once, out of the journal too, as that person may ask; it cannot be taken back.
     *
     * @return false where unknown, or this actor may not
     */
    boolean erase(Actor actor, String id);

    /**
     * Whose record ends by that day, soonest first; what ended before today goes next night.
     *
     * @param limit 1 to 200
     */
    List<Person> ending(Actor actor, LocalDate by, int limit);

    /** The end proposed for a new record. */
    LocalDate usualEnd();

    /** All that is off with a record, one a field; empty where it could be kept. */
    List<Saving.Invalid> faults(Actor actor, PersonContent content);

    /** True where this actor may record people of that organisation; empty asks for any at all. */
    boolean mayRegister(Actor actor, String organisation);

    /** True where this actor may change or erase that person. */
    boolean mayChange(Actor actor, Person person);

    /** Outcome of a write. */
    sealed interface Saving {
        record Saved(Person person) implements Saving {}

        /** A field is off; the key is of a text such as {@code person.badMail}. */
        record Invalid(String field, String key) implements Saving {}

        /** Another change came first. */
        record Lost(Person current) implements Saving {}

        /** This actor may not. */
        record Refused() implements Saving {}

        /** No such person, or hidden from this actor. */
        record Unknown() implements Saving {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Saved, ? extends T> saved,
                Function<? super Invalid, ? extends T> invalid,
                Function<? super Lost, ? extends T> lost,
                Function<? super Refused, ? extends T> refused,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Saved it) return saved.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
