// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenSourcing.FOUND;
import static org.faisceau.sourcing.OpenSourcing.MANAGER;
import static org.faisceau.sourcing.OpenSourcing.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Bin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignOrder;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Conclusion;
import org.faisceau.sourcing.api.Duty;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Written;
import org.faisceau.store.api.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class CampaignRegisterTest {
    private OpenSourcing open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSourcing(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Set<Duty.What> owed(Campaign campaign) {
        var owed = new HashSet<Duty.What>();
        open.campaigns.casefile(open.buyer, campaign.id()).orElseThrow().duties().forEach(duty -> {
            if (!duty.isDone()) owed.add(duty.what());
        });
        return owed;
    }

    @Test
    void isNotAbandonedWithoutAnEndOnceCompaniesWereTold() {
        var endless = done(open.campaigns.open(open.buyer, Campaign.Content.titled("Sondes", open.buyer.organisation())));
        var running = open.moved(endless, CampaignState.RUNNING);
        done(open.panels.add(open.buyer, running.id(), open.companies.get(0), ""));
        done(open.ledger.tell(open.buyer, running.id(), Ledger.Telling.all(Entry.Kind.ANSWER, "Length", "42 km")));
        var told = open.campaigns.find(open.buyer, running.id()).orElseThrow();
        assertEquals("campaign.noEnd", assertInstanceOf(Written.Invalid.class, open.campaigns.move(open.buyer, told.id(), told.version(), CampaignState.ABANDONED, "no money")).key());
        var dated = done(open.campaigns.change(open.buyer, told.id(), told.version(), told.content().withRetentionUntil(LocalDate.of(2032, 1, 1))));
        assertEquals(CampaignState.ABANDONED, open.moved(dated, CampaignState.ABANDONED).state());
        var untold = done(open.campaigns.open(open.buyer, Campaign.Content.titled("Rien", open.buyer.organisation())));
        assertEquals(CampaignState.ABANDONED, open.moved(untold, CampaignState.ABANDONED).state());
    }

    @Test
    void takesNoDayThatIsOverAndOwesAnEndOnceItsOwnIs() {
        var over = open.content().withRetentionUntil(LocalDate.of(2020, 1, 1));
        assertEquals(new Written.Invalid("retentionUntil", "campaign.dayOver"), open.campaigns.open(open.buyer, over));
        assertEquals(new Written.Invalid("wantedOn", "campaign.dayOver"), open.campaigns.open(open.buyer, open.content().withWantedOn(LocalDate.of(1900, 1, 1))));
        var campaign = open.ready();
        assertEquals(Set.of(), owed(campaign));
        open.clock.turn(Duration.ofDays(3000));
        assertEquals(Set.of(Duty.What.RETENTION), owed(campaign));
        assertEquals("campaign.noEnd", assertInstanceOf(Written.Invalid.class, open.campaigns.move(open.buyer, campaign.id(), campaign.version(), CampaignState.ABANDONED, "no money")).key());
        var content = campaign.content();
        done(open.campaigns.change(open.buyer, campaign.id(), campaign.version(), new Campaign.Content("Other", "", content.buyer(), content.need(), content.wantedOn(), content.retentionUntil())));
    }

    @Test
    void opensADraftWithAReferenceOfTheYearAndItsOpenerInIt() {
        var campaign = open.draft();
        assertEquals("S-2026-001", campaign.reference());
        assertEquals(List.of("buyer"), open.campaigns.casefile(open.buyer, campaign.id()).orElseThrow().participants().stream().map(one -> one.account()).toList());
    }

    @Test
    void isOpenedByManagersAndItsBuyerAlone() {
        assertTrue(open.campaigns.open(MANAGER, open.content()).isDone());
        assertInstanceOf(Written.Refused.class, open.campaigns.open(open.seller, open.content()));
        assertInstanceOf(Written.Refused.class, open.campaigns.open(new Actor("x", Role.BUYER, "elsewhere"), open.content()));
        assertInstanceOf(Written.Invalid.class, open.campaigns.open(MANAGER, Campaign.Content.titled("For a company", open.companies.get(0))));
        assertInstanceOf(Written.Invalid.class, open.campaigns.open(MANAGER, Campaign.Content.titled("\u200b", open.buyer.organisation())));
    }

    @Test
    void goesThroughItsLifeAndSaysSoInTheJournal() {
        var campaign = open.ready();
        done(open.campaigns.conclude(open.buyer, campaign.id(), campaign.version(), FOUND));
        var acts = open.store.journal().of(campaign.ref(), 50).stream().map(Journal.Entry::action).toList();
        assertTrue(acts.containsAll(List.of("created", "running", "told", "interests-declared", "review", "concluded")), acts::toString);
    }

    @Test
    void losesTheRaceWithAnOldVersion() {
        var campaign = open.draft();
        open.moved(campaign, CampaignState.RUNNING);
        assertInstanceOf(Written.Lost.class, open.campaigns.move(open.buyer, campaign.id(), campaign.version(), CampaignState.ABANDONED, "late"));
        assertInstanceOf(Written.Lost.class, open.campaigns.change(open.buyer, campaign.id(), campaign.version(), open.content()));
    }

    @Test
    void isNotConcludedBeforeItsDutiesAreDone() {
        var campaign = open.moved(open.running(), CampaignState.REVIEW);
        assertEquals(Set.of(Duty.What.DECLARATIONS, Duty.What.NO_COMMITMENT, Duty.What.SAME_INFORMATION), owed(campaign));
        var refused = assertInstanceOf(Written.Invalid.class, open.campaigns.conclude(open.buyer, campaign.id(), campaign.version(), FOUND));
        assertEquals("duty.DECLARATIONS.open", refused.key());
    }

    @Test
    void owesTheNoticeToWhoIsInThePanelAndNamesThem() {
        open.manned.add(open.companies.get(1));
        var campaign = open.running();
        done(open.ledger.tell(open.buyer, campaign.id(), Ledger.Telling.all(Entry.Kind.ANSWER, "Length", "42 km")));
        assertEquals(List.of(open.companies.get(0), open.companies.get(1)), duty(campaign, Duty.What.NO_COMMITMENT).companies());
        done(open.panels.decline(open.seller, campaign.id(), "no time"));
        done(open.ledger.tell(open.buyer, campaign.id(), Ledger.Telling.all(Entry.Kind.NOTICE, "Notice", "Nothing is promised")));
        assertEquals(new Duty(Duty.What.NO_COMMITMENT, true, List.of()), duty(campaign, Duty.What.NO_COMMITMENT));
    }

    private Duty duty(Campaign campaign, Duty.What what) {
        return open.campaigns.casefile(open.buyer, campaign.id()).orElseThrow().duties().stream().filter(one -> one.what() == what).findFirst().orElseThrow();
    }

    @Test
    void asksForSeveralOperatorsOrAReason() {
        var campaign = open.draft();
        done(open.panels.add(open.buyer, campaign.id(), open.companies.get(0), ""));
        assertTrue(owed(campaign).contains(Duty.What.SEVERAL_OPERATORS));
        done(open.campaigns.explainSingle(open.buyer, campaign.id(), "", "One alone holds the patent"));
        assertFalse(owed(campaign).contains(Duty.What.SEVERAL_OPERATORS));
    }

    @Test
    void isConcludedByAParticipantInTheirOwnName() {
        var campaign = open.ready();
        assertEquals(Set.of(), owed(campaign));
        assertEquals("conclusion.notParticipant", assertInstanceOf(Written.Invalid.class, open.campaigns.conclude(MANAGER, campaign.id(), campaign.version(), FOUND)).key());
        done(open.campaigns.conclude(open.buyer, campaign.id(), campaign.version(), FOUND));
        var found = open.campaigns.found(open.buyer, open.need.id());
        assertEquals(List.of("buyer"), found.stream().map(Conclusion::actor).toList());
        assertEquals(List.of(), open.campaigns.found(open.seller, open.need.id()));
    }

    @Test
    void countsTheNeedThatWasOpenedToResidentsDuringTheReview() {
        open.readers = Confidentiality.INTERNAL;
        var campaign = open.ready();
        open.readers = Confidentiality.RESIDENTS;
        assertEquals("duty.SAME_INFORMATION.open", assertInstanceOf(Written.Invalid.class, open.campaigns.conclude(open.buyer, campaign.id(), campaign.version(), FOUND)).key());
        open.levelled(campaign);
        var now = open.campaigns.find(open.buyer, campaign.id()).orElseThrow();
        done(open.campaigns.conclude(open.buyer, campaign.id(), now.version(), FOUND));
    }

    @Test
    void takesAConclusionOutOfForceWhenOpenedAgain() {
        var campaign = open.ready();
        var concluded = done(open.campaigns.conclude(open.buyer, campaign.id(), campaign.version(), FOUND));
        assertInstanceOf(Written.Invalid.class, open.campaigns.move(open.buyer, concluded.id(), concluded.version(), CampaignState.REVIEW, " "));
        open.moved(concluded, CampaignState.REVIEW);
        assertEquals(List.of(), open.campaigns.found(open.buyer, open.need.id()));
        assertEquals(1, open.campaigns.casefile(open.buyer, campaign.id()).orElseThrow().conclusions().size());
    }

    @Test
    void showsACompanyNothingBeforeItIsToldAndNothingOfTheInsideAfter() {
        var campaign = open.running();
        assertEquals(Optional.empty(), open.campaigns.find(open.seller, campaign.id()));
        open.told(campaign, "Length of the network", open.companies.get(0));
        var seen = open.campaigns.find(open.seller, campaign.id()).orElseThrow();
        assertEquals("", seen.content().context());
        assertEquals(Optional.empty(), open.campaigns.casefile(open.seller, campaign.id()));
        assertEquals(List.of(), open.campaigns.page(open.seller, CampaignFilter.all().withCompany(open.companies.get(1)), CampaignOrder.TITLE, "", 10).items());
    }

    @Test
    void goesToTheBinAndBackUntilSomethingWasTold() {
        var campaign = open.draft();
        done(open.campaigns.bin(open.buyer, campaign.id()));
        assertEquals(Optional.empty(), open.campaigns.find(open.buyer, campaign.id()));
        assertInstanceOf(Bin.Outcome.Done.class, new CampaignBin(open.store.store(), open.store.journal()).restore(open.buyer, campaign.ref(), Locale.FRENCH));
        var running = open.running();
        open.told(running, "Something", open.companies.get(0));
        open.moved(done(open.campaigns.explainSingle(open.buyer, running.id(), "", "")), CampaignState.ABANDONED);
        assertInstanceOf(Written.NotNow.class, open.campaigns.bin(open.buyer, running.id()));
    }

    @Test
    void keepsItsNeedFromTheBin() {
        var holder = new CampaignHolder(open.store.store());
        assertEquals(Optional.empty(), holder.holding(open.need.ref(), Locale.FRENCH));
        open.draft();
        assertEquals(Optional.of("une campagne de sourçage ou une invitation"), holder.holding(open.need.ref(), Locale.FRENCH));
    }

    @Test
    void pagesInTheOrderAskedFor() {
        var first = open.draft();
        var second = done(open.campaigns.open(open.buyer, Campaign.Content.titled("Éclairage", open.buyer.organisation())));
        assertEquals(List.of(second.id(), first.id()), open.campaigns.page(open.buyer, CampaignFilter.all(), CampaignOrder.TITLE, "", 10).items().stream().map(Campaign::id).toList());
        var page = open.campaigns.page(open.buyer, CampaignFilter.all(), CampaignOrder.TITLE_BACKWARDS, "", 1);
        assertEquals(List.of(second.id()), open.campaigns.page(open.buyer, CampaignFilter.all(), CampaignOrder.TITLE_BACKWARDS, page.next(), 1).items().stream().map(Campaign::id).toList());
        assertEquals(1, open.campaigns.count(open.buyer, CampaignFilter.all().withText("fuites"), 10));
        assertEquals(1, open.campaigns.count(open.buyer, CampaignFilter.all().withNeed(open.need.id()), 10));
    }
}
