// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What guests say themselves: by a link of their own, by the open link, or signed in. The caller has looked at the pass. The same answer twice
 * changes nothing. Who finds no place waits; the first to wait is the first to come. Every thread.
 */
@ProviderType
public interface Registrations {
    /** How long a place is held for who registered by the open link while the link of the mail was not opened. Proposed here, no rule. */
    Duration HOLD = Duration.ofHours(24);

    /** A guest and the gathering, for who holds that guest's link; empty where either is gone. */
    Optional<Invited> invited(String guest);

    /** An open gathering, for who holds its open link; empty where it is not open. */
    Optional<Gathering> open(GatheringId gathering);

    /** Answers by a link of one's own. */
    GuestWritten answer(String guest, boolean comes);

    /** Registers by the open link. Who stands on the list already and did not answer yet is taken to come; the personal link goes to that mail alone. Who answered is told so, and nothing of that line changes. */
    GuestWritten join(GatheringId gathering, Guest.Content content);

    /** True where mail leaves, and a registration by the open link proves its address by the link in it. */
    boolean provesByMail();

    /** Notes that the own link was opened: who has it from the mail has shown that the mail is theirs. Nothing changes where there is nothing to prove, or the mail did not leave yet. */
    void prove(String guest);

    /** Answers for oneself, signed in; who was not invited to an open gathering registers by it. */
    GuestWritten answer(Actor actor, GatheringId gathering, GuestPart part, boolean comes);

    /** A link of the guest's own, for who registered just now. */
    String link(Guest guest);

    /** @param waitingBefore how many wait before this guest; 0 where none, or this guest does not wait */
    record Invited(Gathering gathering, Guest guest, int waitingBefore) {}

    /** The last day on which what is known of its guests may still be there, as its format has it. */
    LocalDate erasedOn(Gathering gathering);
}
