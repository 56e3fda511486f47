// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.function.Function;

/** What became of a write about a guest. */
public sealed interface GuestWritten {
    /** Written; the guest as it is now. */
    record Done(Guest guest) implements GuestWritten {}

    /** A field is off; the key is of a text such as {@code guest.badMail}. */
    record Invalid(String field, String key) implements GuestWritten {}

    /** Somebody of that mail is on the list already. */
    record Twice(Guest earlier) implements GuestWritten {}

    /** Somebody else wrote it meanwhile; the guest as it is now. */
    record Lost(Guest current) implements GuestWritten {}

    /** Not in this state of the gathering; registering ends too when it begins. */
    record NotNow(GatheringState state) implements GuestWritten {}

    /** This actor may not. */
    record Refused() implements GuestWritten {}

    /** No such gathering or guest. */
    record Unknown() implements GuestWritten {}

    /** Branches on what it is. */
    default <T> T fold(
            Function<? super Done, ? extends T> done,
            Function<? super Invalid, ? extends T> invalid,
            Function<? super Twice, ? extends T> twice,
            Function<? super Lost, ? extends T> lost,
            Function<? super NotNow, ? extends T> notNow,
            Function<? super Refused, ? extends T> refused,
            Function<? super Unknown, ? extends T> unknown) {
        if (this instanceof Done it) return done.apply(it);
        if (this instanceof Invalid it) return invalid.apply(it);
        if (this instanceof Twice it) return twice.apply(it);
        if (this instanceof Lost it) return lost.apply(it);
        if (this instanceof NotNow it) return notNow.apply(it);
        if (this instanceof Refused it) return refused.apply(it);
        return unknown.apply((Unknown) this);
    }
}
