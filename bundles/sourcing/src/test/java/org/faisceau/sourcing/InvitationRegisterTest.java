// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.faisceau.sourcing.db.Tables.SOURCING_RUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Audience;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.sourcing.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class InvitationRegisterTest {
    private OpenTechniques host;
    private OpenSourcing open;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new Whim(1));
        open = host.open;
        done(host.begin(Map.of("whim", "ask")));
    }

    @AfterEach
    void close() {
        host.close();
    }

    private List<Invitation> asked() {
        return host.techniques.invitations(open.buyer, host.campaign.id(), host.run().id());
    }

    private int remind() {
        open.letters.clear();
        host.invitations.remind(open.buyer, host.campaign.id(), host.run().id());
        return open.letters.size();
    }

    @Test
    void showsACompanyWhatItWasAskedAndNothingElse() {
        var own = host.invitations.own(open.seller, host.campaign.id());
        assertEquals(List.of(open.seller.organisation()), own.stream().map(Invitation::company).toList());
        assertTrue(host.invitations.open(open.seller, host.campaign.id(), own.get(0).id()).orElseThrow().startsWith("/sourcing/answer?pass="));
        var other = asked().stream().filter(one -> !one.company().equals(open.seller.organisation())).findFirst().orElseThrow();
        assertEquals(Optional.empty(), host.invitations.open(open.seller, host.campaign.id(), other.id()));
        assertEquals(List.of(), host.invitations.own(new Actor("x", Role.COMPANY, "elsewhere"), host.campaign.id()));
    }

    @Test
    void letsACompanyLeaveByItsLinkAndAnswerNoMore() {
        var one = host.invitations.own(open.seller, host.campaign.id()).get(0);
        OpenSourcing.done(host.invitations.decline(one.id(), "no time"));
        assertEquals("no time", host.invitations.holder(one.id()).orElseThrow().declined().orElseThrow().why());
        assertTrue(assertInstanceOf(Advance.Declined.class, host.techniques.answer(one.id(), Map.of("whim", "fine"))).why().french().contains("s’est retirée"));
        assertInstanceOf(Written.Refused.class, host.invitations.decline(one.id(), "again"));
        assertInstanceOf(Written.Unknown.class, host.invitations.decline("nothing", ""));
    }

    @Test
    void remindsOnceWhoNeitherAnsweredNorLeft() {
        assertEquals(2, host.invitations.silent(open.buyer, host.campaign.id(), host.run().id()));
        assertEquals(0, host.invitations.silent(open.observer, host.campaign.id(), host.run().id()));
        OpenSourcing.done(host.invitations.decline(host.invitations.own(open.seller, host.campaign.id()).get(0).id(), ""));
        assertEquals(1, remind());
        assertEquals(Audience.organisation(open.companies.get(1)), open.letters.get(0).audience());
        assertEquals(0, remind());
        assertEquals(1, asked().stream().filter(one -> one.remindedAt().isPresent()).count());
        assertInstanceOf(Written.Refused.class, host.invitations.remind(open.observer, host.campaign.id(), host.run().id()));
    }

    @Test
    void writesNoReminderToWhoAnsweredBeforeItLeft() {
        open.postable = 0;
        OpenSourcing.done(host.invitations.remind(open.buyer, host.campaign.id(), host.run().id()));
        done(host.techniques.answer(host.invitations.own(open.seller, host.campaign.id()).get(0).id(), Map.of("whim", "fine")));
        open.postable = Integer.MAX_VALUE;
        open.letters.clear();
        open.post.all(() -> false);
        assertTrue(open.letters.stream().noneMatch(one -> one.kind().equals(RemindedKind.WORD) && one.audience().equals(Audience.organisation(open.seller.organisation()))), open.letters::toString);
    }

    @Test
    void owesADeclarationOfWhoLedATechniqueAndWroteNothingElse() {
        var id = host.campaign.id();
        OpenSourcing.done(open.panels.involve(open.buyer, id, OpenSourcing.MANAGER.id()));
        OpenSourcing.done(host.invitations.remind(OpenSourcing.MANAGER, id, host.run().id()));
        assertEquals(new Written.Invalid("why", "participant.atWork"), open.panels.release(open.buyer, id, OpenSourcing.MANAGER.id(), "picked by mistake"));
    }

    @Test
    void remindsNobodyOfARunThatIsOver() {
        open.store.store().schema("sourcing", InvitationRegisterTest.class).write(Actor.system(), tx -> tx.sql().update(SOURCING_RUN).set(SOURCING_RUN.STATUS, Run.Status.OVER.name()).execute());
        assertEquals(0, host.invitations.silent(open.buyer, host.campaign.id(), host.run().id()));
        assertEquals(0, remind());
    }

    @Test
    void remindsNobodyWhoseDayIsOver() {
        open.clock.turn(Duration.ofDays(400));
        assertEquals(0, remind());
    }
}
