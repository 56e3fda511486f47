// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.DateBook;
import org.faisceau.sourcing.api.Proposals.Obstacle;
import org.faisceau.sourcing.api.Proposals.Proposed;
import org.faisceau.sourcing.api.Proposals.Taking;
import org.faisceau.sourcing.spi.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalRegisterTest {
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new Whim(1));
    }

    @AfterEach
    void close() {
        host.close();
    }

    private List<Proposed> proposed() {
        return host.proposals.of(host.open.buyer, host.campaign.id(), host.run().id());
    }

    private Taking take(Actor actor, String word) {
        return host.proposals.take(actor, host.campaign.id(), host.run().id(), word);
    }

    private void offer(String company) {
        done(host.begin(Map.of("whim", "fine")));
        done(host.techniques.advance(host.open.buyer, host.campaign.id(), host.run().id(), host.run().version(), "again", Map.of("whim", "offer", "paper", company)));
    }

    @Test
    void recordsADraftOfANeedForTheBuyerOnce() {
        done(host.begin(Map.of("whim", "propose")));
        var draft = host.open.drafts.get(0);
        assertEquals(host.open.buyer.organisation(), draft.content().organisation());
        assertTrue(draft.content().description().objectives().contains("https://revue.example/1"));
        assertEquals(Optional.of(draft.ref()), proposed().get(0).ref());
        assertEquals(draft.ref(), assertInstanceOf(Taking.Recorded.class, take(host.open.buyer, "one")).ref());
        assertEquals(1, host.open.drafts.size());
    }

    @Test
    void waitsWhileTheModuleOfNeedsIsStopped() {
        host.proposals.beside(Optional.empty());
        done(host.begin(Map.of("whim", "propose")));
        assertEquals(Optional.empty(), proposed().get(0).ref());
        assertEquals(new Taking.Hindered(Obstacle.STOPPED), take(host.open.buyer, "one"));
        host.proposals.beside(Optional.of(host.open.needs()));
        assertInstanceOf(Taking.Recorded.class, take(host.open.buyer, "one"));
    }

    @Test
    void waitsForAManagerToWriteACompanysSheet() {
        offer("ondes fictives");
        assertEquals(new Taking.Hindered(Obstacle.NOT_YOURS), take(host.open.buyer, "two"));
        assertInstanceOf(Taking.Recorded.class, take(OpenSourcing.MANAGER, "two"));
        assertTrue(proposed().get(0).ref().isPresent());
    }

    @Test
    void saysThatTheDirectoryKnowsNoSuchCompany() {
        offer("Ondes");
        assertEquals(new Taking.Hindered(Obstacle.NO_SUCH_COMPANY), take(OpenSourcing.MANAGER, "two"));
    }

    /** Takes dates of managers, and none on the tenth. */
    private static DateBook.Entering entered(Actor actor, DateBook.Meeting meeting, List<DateBook.Meeting> all) {
        if (!actor.is(Role.MANAGER)) return new DateBook.Entering.Refused();
        all.add(meeting);
        return all.size() > 1 ? new DateBook.Entering.Entered(new Ref("gathering", "g-1")) : new DateBook.Entering.Unfit();
    }

    @Test
    void recordsAMeetingWithThePanelOnceItsModuleRunsAndAManagerClicks() {
        done(host.begin(Map.of("whim", "fine")));
        done(host.techniques.advance(host.open.buyer, host.campaign.id(), host.run().id(), host.run().version(), "again", Map.of("whim", "meet", "paper", "x")));
        assertEquals(new Taking.Hindered(Obstacle.STOPPED), take(OpenSourcing.MANAGER, "three"));
        assertFalse(host.proposals.isTaking(Proposal.Kind.MEETING));
        var all = new ArrayList<DateBook.Meeting>();
        host.proposals.beside(List.of((actor, meeting) -> entered(actor, meeting, all)));
        assertEquals(new Taking.Hindered(Obstacle.NOT_YOURS), take(host.open.buyer, "three"));
        assertEquals(new Taking.Hindered(Obstacle.UNFIT), take(OpenSourcing.MANAGER, "three"));
        assertEquals(new Taking.Recorded(new Ref("gathering", "g-1")), take(OpenSourcing.MANAGER, "three"));
        assertEquals(new Taking.Recorded(new Ref("gathering", "g-1")), take(host.open.buyer, "three"));
        assertEquals(2, all.size());
        assertEquals(new DateBook.Meeting("A meeting", "About it", LocalDate.of(2026, 12, 10), LocalTime.of(9, 30), LocalTime.of(11, 0), "Town hall", host.open.companies.subList(0, 2).stream().sorted().toList()), all.get(0));
    }

    @Test
    void isHiddenFromStrangers() {
        done(host.begin(Map.of("whim", "propose")));
        assertEquals(List.of(), host.proposals.of(host.open.seller, host.campaign.id(), host.run().id()));
        assertInstanceOf(Taking.Unknown.class, take(host.open.seller, "one"));
        assertInstanceOf(Taking.Unknown.class, take(host.open.observer, "one"));
        assertInstanceOf(Taking.Unknown.class, take(host.open.buyer, "other"));
    }
}
