// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Sign-ins are rows: they survive a restart, are listed and ended. No HTTP session anywhere. */
@ProviderType
public interface SignIns {
    /**
     * Tries a name and a password; takes the same time whether the name exists.
     *
     * @param address the visitor's network address, for the back-off
     * @param program the browser's name as it tells it
     */
    Attempt signIn(String name, String password, String address, String program);

    /** Who holds that cookie; empty once idle, ended or too old. Cached five seconds; last-seen written once a minute at most. */
    Optional<SignedIn> find(String cookie);

    /** Ends the sign-in of that cookie. */
    void end(String cookie);

    /** An account's open sign-ins, newest first: one's own, or any for an administrator. */
    List<SignIn> list(Actor actor, String accountId);

    /** Ends one from the list; false where unknown or not one's own. */
    boolean end(Actor actor, String accountId, String signInId);

    /** Which row of {@link #list} that cookie is; empty where it opens nothing. */
    Optional<String> idOf(String cookie);

    /** Ends every sign-in of the actor's own account but the one of that cookie; how many were ended. */
    int endOthers(Actor actor, String cookie);

    /**
     * Changes the actor's own password and ends the other sign-ins of the account. Wrong tries count as at sign-in.
     *
     * @param cookie the sign-in that stays open; any other text keeps none
     */
    PasswordChange changePassword(Actor actor, String cookie, String current, String wanted);

    /** Outcome of {@link #signIn}. */
    sealed interface Attempt {
        /** @param cookie 256 random bits in base64url, kept nowhere but in the browser */
        record Welcome(String cookie, Account account) implements Attempt {}

        /** Name or password is wrong, or the account is disabled: one answer for all. */
        record Wrong() implements Attempt {}

        /** Too many tries; wait. */
        record Wait(Duration howLong) implements Attempt {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Welcome, ? extends T> welcome,
                Function<? super Wrong, ? extends T> wrong,
                Function<? super Wait, ? extends T> wait) {
            if (this instanceof Welcome it) return welcome.apply(it);
            if (this instanceof Wrong it) return wrong.apply(it);
            return wait.apply((Wait) this);
        }
    }

    /** Outcome of {@link #changePassword}. */
    sealed interface PasswordChange {
        record Done() implements PasswordChange {}

        /** The current password is not that one. */
        record Wrong() implements PasswordChange {}

        /** Shorter than {@code minimum} characters, too easy to guess, or the current one again. */
        record TooWeak(int minimum) implements PasswordChange {}

        /** Too many tries; wait. */
        record Wait(Duration howLong) implements PasswordChange {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Done, ? extends T> done,
                Function<? super Wrong, ? extends T> wrong,
                Function<? super TooWeak, ? extends T> tooWeak,
                Function<? super Wait, ? extends T> wait) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Wrong it) return wrong.apply(it);
            if (this instanceof TooWeak it) return tooWeak.apply(it);
            return wait.apply((Wait) this);
        }
    }

    /**
     * Who asks, with what the shell needs.
     *
     * @param endsAt when it ends if nothing more is asked: idle or too old, whichever comes first
     */
    record SignedIn(Account account, String csrfSecret, Instant endsAt) {}

    /** A row of the list. */
    record SignIn(String id, Instant since, Instant lastSeen, String address, String program) {}
}
