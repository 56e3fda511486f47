// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenSourcing.FOUND;
import static org.faisceau.sourcing.OpenSourcing.MANAGER;
import static org.faisceau.sourcing.OpenSourcing.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.purchases.ContractRegister;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Follow;
import org.faisceau.sourcing.api.Written;
import org.faisceau.sourcing.console.FollowPage;
import org.faisceau.sourcing.console.FollowPanel;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class FollowRegisterTest {
    private OpenSourcing open;
    private ContractRegister contracts;
    private FollowRegister follows;
    private Campaign campaign;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSourcing(folder);
        contracts = new ContractRegister(open.store.store(), open.clock, open.ids, open.organisations);
        follows = new FollowRegister(open.store.store(), open.clock, Optional.of(contracts));
        var ready = open.ready();
        campaign = done(open.campaigns.conclude(open.buyer, ready.id(), ready.version(), FOUND));
        open.letters.clear();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Letter> asked() {
        new FollowJob(follows, open.messages).run(new TestRun(open.clock));
        return List.copyOf(open.letters);
    }

    @Test
    void asksThoseWhoTakePartOnceSomeTimeAfterTheConclusion() {
        open.clock.turn(FollowJob.AFTER.minus(Duration.ofDays(1)));
        assertEquals(List.of(), asked());
        open.clock.turn(Duration.ofDays(1));
        assertEquals(List.of(Audience.people(Set.of("buyer"))), asked().stream().map(Letter::audience).toList());
        open.clock.turn(Duration.ofDays(400));
        assertEquals(1, asked().size());
    }

    @Test
    void asksNothingWhereSomebodySaidSoOrACampaignIsNotConcluded() {
        open.running();
        done(follows.record(open.buyer, campaign.id(), 0, Follow.Answer.NOT_YET, "in spring"));
        open.clock.turn(FollowJob.AFTER);
        assertEquals(List.of(), asked());
    }

    @Test
    void asksNothingWhereTheRegisterHasTheContract() {
        var texts = Map.of("id", "2026-09", "acheteurNom", "Ville de Valfleuri", "objet", "Sondes", "codeCPV", "38420000", "procedure", "Procédure adaptée", "montant", "55000", "dateNotification", "2026-11-20", "dureeMois", "36",
                "titulaires", "SIRET 12345678900018 Tuyaux Fictifs", "origine", campaign.ref().toString());
        assertInstanceOf(Purchases.Saving.Saved.class, contracts.register(MANAGER, open.buyer.organisation(), ContractReading.read(texts, remark -> {})));
        open.clock.turn(FollowJob.AFTER);
        assertEquals(List.of(), asked());
        assertTrue(follows.isInRegister(open.buyer, campaign));
    }

    @Test
    void keepsTheAnswerOfWhoLeadsAndNoOther() {
        assertInstanceOf(Written.Refused.class, follows.record(open.observer, campaign.id(), 0, Follow.Answer.CONTRACT, ""));
        assertInstanceOf(Written.NotNow.class, follows.record(open.buyer, open.running().id(), 0, Follow.Answer.CONTRACT, ""));
        done(follows.record(open.buyer, campaign.id(), 0, Follow.Answer.NO_CONTRACT, " too dear "));
        assertInstanceOf(Written.Lost.class, follows.record(open.buyer, campaign.id(), 0, Follow.Answer.CONTRACT, ""));
        assertEquals(Optional.of(new Follow(campaign.id(), Follow.Answer.NO_CONTRACT, "too dear", "buyer", open.clock.instant(), 1)), follows.find(open.buyer, campaign.id()));
        assertEquals(Optional.empty(), follows.find(open.seller, campaign.id()));
    }

    @Test
    void asksOnThePageOfTheCampaignAndShowsBothVersionsOfARace() {
        var page = PageTester.of(new FollowPage(open.campaigns, follows)).as(open.buyer);
        var address = campaign.address() + "/followed";
        assertTrue(panel().contains("Répondre"), panel());
        assertEquals(422, page.submit(address, Map.of("version", "0")).status());
        assertEquals(303, page.submit(address, Map.of("version", "0", "followAnswer", "CONTRACT", "followNote", "2026-<09>")).status());
        assertTrue(panel().contains("Oui, un marché a suivi") && panel().contains("2026-&lt;09&gt;"), panel());
        var lost = page.submit(address, Map.of("version", "0", "followAnswer", "NO_CONTRACT", "followNote", "none"));
        assertTrue(lost.status() == 409 && lost.text().contains("2026-<09>") && lost.text().contains("Non, aucun marché"), lost::text);
        assertEquals(403, page.as(open.observer).show(address).status());
        var running = open.moved(open.running(), CampaignState.REVIEW);
        assertEquals(409, page.as(open.buyer).show(running.address() + "/followed").status());
    }

    private String panel() {
        var visit = PageTester.of(new FollowPage(open.campaigns, follows)).as(open.buyer).visit(campaign.address() + "/followed");
        return Seen.html(new FollowPanel(open.campaigns, follows).show(visit, campaign.ref()).orElseThrow());
    }
}
