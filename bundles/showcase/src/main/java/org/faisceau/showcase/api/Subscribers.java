// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who gets the newsletter by mail without account: each asked for it and confirmed it from that address. Managers read the list and erase from
 * it; for others it is empty. Every thread, but never inside a transaction of another bundle.
 */
@ProviderType
public interface Subscribers {
    /** Characters of an address. */
    int MAIL_MAX = 254;
    /** Characters of how somebody asked. */
    int HOW_MAX = 500;
    /** After that an address that nobody confirmed is erased. */
    int CONFIRM_DAYS = 7;

    /** True while mails reach people without account, as far as the settings tell. */
    boolean areReached();

    /**
     * One page of the list.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException where the cursor is one of another order
     */
    Slice<Subscriber> page(Actor actor, SubscriberFilter filter, SubscriberOrder order, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, SubscriberFilter filter, int most);

    /** Empty where unknown or hidden from this actor. */
    Optional<Subscriber> find(Actor actor, String id);

    /**
     * Notes an address for somebody who asked otherwise, such as on paper; a mail asks them to confirm it.
     *
     * @param how not blank
     */
    Written<Subscriber> add(Actor actor, String mail, Locale locale, String how);

    /** Erases an address for good, with its dates. */
    Written<Subscriber> erase(Actor actor, String id, int seenVersion);

    /** True where this actor reads the list. */
    boolean mayRead(Actor actor);

    /**
     * Somebody without account asks: a mail asks the address to confirm, once a day at most; nobody is told whether it is there already.
     *
     * @return the key of what is off, such as {@code subscriber.badMail}; empty where nothing is
     */
    Optional<String> ask(String mail, Locale locale);

    /** For who holds the pass of a mail. */
    Optional<Subscriber> held(String id);

    /** Confirms, for who holds the pass of a mail; empty where they left meanwhile. */
    Optional<Subscriber> confirm(String id);

    /** Erases the address, for who holds the pass of a mail; its dates stay three years. */
    Optional<Subscriber> leave(String id);
}
