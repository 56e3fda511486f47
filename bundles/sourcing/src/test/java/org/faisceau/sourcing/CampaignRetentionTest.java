// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenSourcing.MANAGER;
import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Participant;
import org.faisceau.sourcing.api.Written;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people wrote goes with the day a campaign is kept until; its shape stays. */
class CampaignRetentionTest {
    private static final LocalDate LAST = LocalDate.of(2032, 1, 1);
    private OpenTechniques host;
    private OpenSourcing open;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new Whim(1));
        open = host.open;
        done(host.begin(Map.of("whim", "fine")));
        done(host.answer("again", Map.of("whim", "publish")));
        OpenSourcing.done(open.panels.helped(open.buyer, host.campaign.id(), host.company(), "", "secret help"));
        OpenSourcing.done(open.panels.decline(open.seller, host.campaign.id(), "secret refusal"));
        OpenSourcing.done(open.panels.declare(open.buyer, host.campaign.id(), Participant.Declared.SOME, "secret interests"));
        OpenSourcing.done(open.campaigns.explainSingle(open.buyer, host.campaign.id(), "", "secret single"));
    }

    @AfterEach
    void close() {
        host.close();
    }

    private Campaign campaign() {
        return open.campaigns.find(MANAGER, host.campaign.id()).orElseThrow();
    }

    private Campaign abandoned() {
        return OpenSourcing.done(open.campaigns.move(open.buyer, host.campaign.id(), campaign().version(), CampaignState.ABANDONED, "secret reason"));
    }

    private CampaignRetentionRegister on(LocalDate day) {
        return new CampaignRetentionRegister(open.store.store(), Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), open.store.journal());
    }

    private String everything() {
        var buyer = open.buyer;
        return open.campaigns.casefile(buyer, host.campaign.id()).orElseThrow() + " " + host.entries() + " " + host.techniques.of(buyer, host.campaign.id()) + " "
                + host.techniques.invitations(buyer, host.campaign.id(), host.run().id()) + " " + open.store.journal().of(host.campaign.ref(), 500)
                + open.store.store().schema("sourcing", CampaignRetentionTest.class).read(tx -> RunTable.kept(tx, host.run().id()));
    }

    @Test
    void foretellsHowMuchGoes() {
        var retention = on(LAST);
        assertEquals(List.of(), retention.ending(MANAGER, LAST, 10));
        assertEquals(List.of(), retention.ending(open.buyer, LAST.plusDays(1), 10));
        var ending = retention.ending(MANAGER, LAST.plusDays(1), 10).get(0);
        assertEquals(List.of(campaign(), LAST, host.entries().size(), 1, 0, 1), List.of(ending.campaign(), ending.until(), ending.told(), ending.answers(), ending.requests(), ending.techniques()));
        assertFalse(ending.isClosed());
    }

    @Test
    void keepsAllThroughItsLastDayAndWhileItIsOpen() {
        on(LAST.plusDays(1)).erase();
        abandoned();
        on(LAST).erase();
        assertTrue(campaign().erasedAt().isEmpty());
        assertTrue(everything().contains("{whim=publish}"));
    }

    @Test
    void erasesWordsInTablesAndJournalAndLeavesTheShape() {
        abandoned();
        var told = host.entries().size();
        new CampaignPurgeJob(on(LAST.plusDays(1))).run(new TestRun(open.clock));
        var all = everything();
        assertFalse(all.contains("{whim=publish}") || all.contains("secret help") || all.contains("secret refusal") || all.contains("secret interests") || all.contains("secret reason") || all.contains("secret single") || all.contains("body=body") || all.contains("last=publish"), all);
        assertEquals(told, host.entries().size());
        assertTrue(host.paper("note").contains("effacé au terme de la conservation"), host.paper("note"));
        assertEquals("erased", open.store.journal().of(campaign().ref(), 1).get(0).action());
        assertEquals(List.of(), on(LAST.plusDays(1)).ending(MANAGER, LAST.plusDays(1), 10));
    }

    @Test
    void opensWhatWasErasedNoMore() {
        abandoned();
        on(LAST.plusDays(1)).erase();
        assertInstanceOf(Written.NotNow.class, open.campaigns.move(open.buyer, host.campaign.id(), campaign().version(), CampaignState.DRAFT, "again"));
        assertFalse(open.campaigns.mayMove(open.buyer, campaign(), CampaignState.DRAFT));
    }
}
