// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/** The register of accounts. Administrators read and change all; everybody reads and changes a little of their own. */
@ProviderType
public interface Accounts {
    /** The shortest password, in characters. */
    int PASSWORD_MIN = 12;

    /**
     * Accounts by name.
     *
     * @param text part of a name; empty for all
     * @param limit 1 to 200
     */
    default Slice<Account> page(Actor actor, String text, String after, int limit) {
        return page(actor, new Sought(text, Optional.empty(), Optional.empty()), after, limit);
    }

    /**
     * Accounts by name, filtered.
     *
     * @param limit 1 to 200
     */
    Slice<Account> page(Actor actor, Sought sought, String after, int limit);

    /** One account; empty where unknown or not visible to this actor. */
    Optional<Account> find(Actor actor, String id);

    /** By the name typed at sign-in. */
    Optional<Account> named(Actor actor, String name);

    /** How a person is shown to others beside what they did: the full name, {@code Faisceau} for the system; never throws. */
    String shownName(String accountId);

    /** The same of several at once, by identifier: a list with names asks once, not line by line. Identifiers may come twice; one is there for each. */
    default Map<String, String> shownNames(Collection<String> accountIds) {
        return accountIds.stream().distinct().collect(Collectors.toMap(id -> id, this::shownName));
    }

    /**
     * Active accounts by their mail, capitals apart; of a mail that several have, none is. A list of people asks once, not line by line.
     *
     * @param mails at most 1000; blank ones are passed over
     * @return by mail in small letters; of those that this actor sees
     */
    default Map<String, Account> byMails(Actor actor, Collection<String> mails) {
        var wanted = mails.stream().map(one -> one.strip().toLowerCase(Locale.ROOT)).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
        var found = new HashMap<String, List<Account>>();
        var after = "";
        do {
            var page = page(actor, new Sought("", Optional.empty(), Optional.of(false)), after, 200);
            page.items().stream().filter(one -> wanted.contains(one.mail().toLowerCase(Locale.ROOT))).forEach(one -> found.computeIfAbsent(one.mail().toLowerCase(Locale.ROOT), none -> new ArrayList<>()).add(one));
            after = page.next();
        } while (!after.isEmpty());
        return found.entrySet().stream().filter(one -> one.getValue().size() == 1).collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().get(0)));
    }

    /** Makes an account; administrators only. */
    Creation create(Actor actor, Draft draft);

    /**
     * Changes name shown, mail, role, organisation, language or state; ends the sign-ins when role, organisation or state change.
     * The name typed to sign in stays. On one's own account everybody changes name shown, mail and language; touching more is
     * {@link Changing.Invalid} with the field.
     */
    Changing change(Actor actor, String id, int seenVersion, Draft draft, boolean disabled);

    /**
     * Sets a password and ends every sign-in of the account; administrators only. One's own is changed by
     * {@link SignIns#changePassword}, which asks for the old one. API tokens stay: they are revoked one by one.
     */
    PasswordSetting setPassword(Actor actor, String id, String password);

    /**
     * Sets a password made by chance and ends every sign-in of the account; administrators only.
     *
     * @return the password, shown once and kept nowhere; empty where the account is unknown or the actor may not
     */
    Optional<String> resetPassword(Actor actor, String id);

    /** True until the first administrator exists. */
    boolean isEmpty();

    /**
     * What is looked for.
     *
     * @param text part of a name; empty for all
     * @param role that role alone; empty for all
     * @param disabled the disabled or the active ones alone; empty for both
     * @param organisation the people of that organisation alone; empty for all
     */
    record Sought(String text, Optional<Role> role, Optional<Boolean> disabled, String organisation) {
        /** Of whatever organisation. */
        public Sought(String text, Optional<Role> role, Optional<Boolean> disabled) {
            this(text, role, disabled, "");
        }
    }

    /**
     * What is asked of a new account.
     *
     * @param name 2 to 64 of lower-case letters a to z, digits and {@code . _ @ + -}, beginning with a letter or digit
     * @param fullName 1 to 120 characters
     * @param mail empty, or an address of at most 254 characters
     * @param organisation identifier, at most 64 characters; empty where none
     */
    record Draft(String name, String fullName, String mail, Role role, String organisation, String language) {}

    /** Outcome of {@link #create}. */
    sealed interface Creation {
        record Created(Account account) implements Creation {}

        record NameTaken() implements Creation {}

        /**
         * Which field is off: {@code name}, {@code fullName}, {@code mail}, {@code organisation}, {@code role}, {@code language};
         * {@code password} for the first administrator alone.
         */
        record Invalid(String field) implements Creation {}

        /** This actor may not. */
        record Refused() implements Creation {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Created, ? extends T> created,
                Function<? super NameTaken, ? extends T> nameTaken,
                Function<? super Invalid, ? extends T> invalid,
                Function<? super Refused, ? extends T> refused) {
            if (this instanceof Created it) return created.apply(it);
            if (this instanceof NameTaken it) return nameTaken.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return refused.apply((Refused) this);
        }
    }

    /** Outcome of {@link #change}. */
    sealed interface Changing {
        record Done(Account account) implements Changing {}

        /** Another change came first. */
        record Lost(Account current) implements Changing {}

        /** The last active administrator cannot be lost. */
        record LastAdministrator() implements Changing {}

        /** Which field is off, or may not be changed by this actor; {@code disabled} among them. */
        record Invalid(String field) implements Changing {}

        /** No such account, or not visible to this actor. */
        record Unknown() implements Changing {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Done, ? extends T> done,
                Function<? super Lost, ? extends T> lost,
                Function<? super LastAdministrator, ? extends T> lastAdministrator,
                Function<? super Invalid, ? extends T> invalid,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof LastAdministrator it) return lastAdministrator.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return unknown.apply((Unknown) this);
        }
    }

    /** Outcome of {@link #setPassword}. */
    sealed interface PasswordSetting {
        record Done() implements PasswordSetting {}

        /** Shorter than {@code minimum} characters, or among the well-known ones. */
        record TooWeak(int minimum) implements PasswordSetting {}

        /** No such account, or this actor may not. */
        record Unknown() implements PasswordSetting {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Done, ? extends T> done,
                Function<? super TooWeak, ? extends T> tooWeak,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof TooWeak it) return tooWeak.apply(it);
            return unknown.apply((Unknown) this);
        }
    }
}
