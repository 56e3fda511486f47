// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Calls.Inviting;
import org.faisceau.needs.api.Calls.Replying;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Reply;
import org.faisceau.needs.api.Reply.Stance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallRegisterTest {
    private static final Amount SOME = Amount.between(Euros.of(10_000), Euros.of(20_000));
    private final Posted post = new Posted();
    private OpenNeeds open;
    private CallRegister calls;
    private Need call;
    private String third;
    private Actor thirdBuyer;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        calls = open.calls(post);
        call = open.published(open.call("Vélos partagés").withDeadline(LocalDate.of(2026, 12, 1)));
        third = open.organisation("Ville de Clairbois");
        thirdBuyer = new Actor("third-buyer", Role.BUYER, third);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void invite(String... authorities) {
        assertInstanceOf(Inviting.Done.class, calls.invite(open.buyer(), call.id(), 0, Set.of(authorities)));
    }

    private Replying answer(Actor actor, int seen, Stance stance, String comment) {
        return calls.answer(actor, call.id(), seen, stance, SOME, comment);
    }

    @Test
    void showsAnInternalCallToTheAuthoritiesInvitedAlone() {
        assertEquals(Optional.empty(), open.needs.find(open.otherBuyer(), call.id()));
        invite(open.otherTown);
        assertTrue(open.needs.find(open.otherBuyer(), call.id()).isPresent());
        assertTrue(open.needs.find(new Actor("colleague", Role.OBSERVER, open.otherTown), call.id()).isPresent());
        assertEquals(Optional.empty(), open.needs.find(thirdBuyer, call.id()));
        assertEquals(Optional.empty(), calls.find(thirdBuyer, call.id()));
    }

    @Test
    void hidesACallThatIsNotOutYet() {
        var draft = open.registered(open.call("Brouillon"));
        calls.invite(open.buyer(), draft.id(), 0, Set.of(open.otherTown));
        assertEquals(Optional.empty(), open.needs.find(open.otherBuyer(), draft.id()));
        assertEquals(List.of(), post.letters());
    }

    @Test
    void notesAnAnswerThatMayChangeUntilTheDeadline() {
        invite(open.otherTown);
        assertInstanceOf(Replying.Noted.class, answer(open.otherBuyer(), 0, Stance.INTERESTED, "Quarante vélos."));
        assertInstanceOf(Replying.Noted.class, answer(open.otherBuyer(), 1, Stance.DECLINED, "Budget reporté."));
        var reply = calls.find(MANAGER, call.id()).orElseThrow().replies().get(0);
        assertEquals(Stance.DECLINED, reply.stance());
        assertEquals(Amount.unknown(), reply.amount());
        open.turn(Duration.ofDays(8));
        assertInstanceOf(Replying.Refused.class, answer(open.otherBuyer(), 2, Stance.INTERESTED, ""));
    }

    @Test
    void tellsAColleagueWhoIsLate() {
        invite(open.otherTown);
        answer(open.otherBuyer(), 0, Stance.INTERESTED, "");
        assertInstanceOf(Replying.Lost.class, answer(new Actor("colleague", Role.BUYER, open.otherTown), 0, Stance.DECLINED, "Non."));
    }

    @Test
    void wantsAReasonToDeclineAndAnAmountWithinReason() {
        invite(open.otherTown);
        assertEquals(new Replying.Invalid("callComment", "call.noReason"), answer(open.otherBuyer(), 0, Stance.DECLINED, " "));
        var huge = Amount.exactly(Euros.of(2_000_000_000L));
        assertEquals(new Replying.Invalid("callMost", "call.badAmount"), calls.answer(open.otherBuyer(), call.id(), 0, Stance.INTERESTED, huge, ""));
    }

    @Test
    void letsNobodyElseAnswer() {
        invite(open.otherTown);
        assertInstanceOf(Replying.Unknown.class, answer(thirdBuyer, 0, Stance.INTERESTED, ""));
        assertInstanceOf(Replying.Refused.class, answer(open.buyer(), 0, Stance.INTERESTED, ""));
        assertInstanceOf(Replying.Refused.class, answer(new Actor("reader", Role.OBSERVER, open.otherTown), 0, Stance.INTERESTED, ""));
    }

    @Test
    void tellsAnAuthorityOfTheOthersHowManyAnsweredAlone() {
        invite(open.otherTown, third);
        answer(open.otherBuyer(), 0, Stance.INTERESTED, "Secret");
        var seen = calls.find(thirdBuyer, call.id()).orElseThrow();
        assertEquals(1, seen.answered());
        assertEquals(List.of(), seen.replies());
        assertEquals(Set.of(third), seen.invited());
        assertFalse(seen.toString().contains(open.otherTown));
        assertEquals(List.of(third), calls.find(open.buyer(), call.id()).orElseThrow().silent());
    }

    @Test
    void invitesPublicAuthoritiesOfTheDirectoryAlone() {
        var draft = new Draft("Clairval Énergies", OrganisationKind.COMPANY, "", "", "");
        var company = ((Registering.Registered) open.organisations.register(MANAGER, draft)).organisation().id();
        assertEquals(new Inviting.Invalid("call.notPublic"), calls.invite(MANAGER, call.id(), 0, Set.of(company)));
        assertEquals(new Inviting.Invalid("call.notPublic"), calls.invite(MANAGER, call.id(), 0, Set.of("nowhere")));
        assertEquals(new Inviting.Invalid("call.itself"), calls.invite(MANAGER, call.id(), 0, Set.of(open.town)));
        assertInstanceOf(Inviting.Unknown.class, calls.invite(open.otherBuyer(), call.id(), 0, Set.of(third)));
    }

    @Test
    void keepsWhoAnsweredAmongTheInvited() {
        invite(open.otherTown, third);
        answer(open.otherBuyer(), 0, Stance.INTERESTED, "");
        assertEquals(new Inviting.Invalid("call.hasAnswered"), calls.invite(MANAGER, call.id(), 1, Set.of(third)));
        assertInstanceOf(Inviting.Lost.class, calls.invite(MANAGER, call.id(), 0, Set.of(open.otherTown)));
        assertInstanceOf(Inviting.Done.class, calls.invite(MANAGER, call.id(), 1, Set.of(open.otherTown)));
        assertEquals(Optional.empty(), open.needs.find(thirdBuyer, call.id()));
    }

    @Test
    void isNoCallWhereTheNeedIsNone() {
        var need = open.published(Content.titled("Compteurs", open.town));
        assertEquals(Optional.empty(), calls.find(MANAGER, need.id()));
        assertInstanceOf(Inviting.Unknown.class, calls.invite(MANAGER, need.id(), 0, Set.of(open.otherTown)));
    }

    @Test
    void answersAndInvitationsFollowAMergedAuthorityAndGoBack() {
        invite(open.otherTown);
        answer(open.otherBuyer(), 0, Stance.INTERESTED, "");
        var holder = new NeedHolder(open.store.store());
        var moved = holder.move(open.otherTown, third, Optional.empty());
        var after = calls.find(MANAGER, call.id()).orElseThrow();
        assertEquals(Set.of(third), after.invited());
        assertEquals(List.of(third), after.replies().stream().map(Reply::organisation).toList());
        assertEquals(2, after.version());
        assertEquals(2, after.replies().get(0).version());
        holder.move(third, open.otherTown, Optional.of(Set.copyOf(moved)));
        assertEquals(Set.of(open.otherTown), calls.find(MANAGER, call.id()).orElseThrow().invited());
    }

    @Test
    void tellsLaterWhatWasNotToldWhenTheMachineStopped() {
        var call = open.published(open.call("Achat groupé"));
        open.calls(new Posted()).invite(OpenNeeds.MANAGER, call.id(), 0, Set.of(open.otherTown));
        var cut = open.calls((actor, letter) -> {
            throw new IllegalStateException("the machine stopped");
        });
        assertThrows(IllegalStateException.class, () -> cut.answer(open.otherBuyer(), call.id(), 0, Stance.INTERESTED, Amount.unknown(), ""));
        var post = new Posted();
        assertEquals(1, open.callPost(post).tellReplies());
        assertEquals(0, open.callPost(post).tellReplies());
        assertEquals(2, post.letters().size());
    }
}
