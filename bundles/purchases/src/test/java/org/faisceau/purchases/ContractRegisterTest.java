// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.OpenPurchases.MANAGER;
import static org.faisceau.purchases.OpenPurchases.OBSERVER;
import static org.faisceau.purchases.OpenPurchases.content;
import static org.faisceau.purchases.OpenPurchases.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Veil;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Incoming;
import org.faisceau.purchases.api.Purchases.Saving;
import org.faisceau.purchases.api.Purchases.Taking;
import org.faisceau.purchases.api.Share;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ContractRegisterTest {
    private OpenPurchases open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPurchases(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> subjects(ContractFilter filter) {
        return open.purchases.page(MANAGER, filter, ContractOrder.SUBJECT, "", 50).items().stream().map(Contract::title).toList();
    }

    private Taking take(Map<String, String> texts) {
        return open.purchases.take(MANAGER, List.of(new Incoming(open.town, content(texts))), false).get(0);
    }

    @Test
    void findsWhatItRecorded() {
        var contract = open.registered("2026M1", "Sondes acoustiques");
        assertEquals(Optional.of(contract), open.purchases.find(OBSERVER, contract.id()));
    }

    @Test
    void showsNothingToVisitors() {
        var contract = open.registered("2026M1", "Sondes acoustiques");
        assertEquals(Optional.empty(), open.purchases.find(Actor.nobody(), contract.id()));
        assertEquals(0, open.purchases.count(Actor.nobody(), ContractFilter.all(), 10));
    }

    /** Needs whose buyer nobody but managers is told. */
    private record Anonymous(Set<String> needs) implements Veil {
        @Override
        public String kind() {
            return "need";
        }

        @Override
        public Set<Ref> veiled(Actor actor, Collection<Ref> refs) {
            return refs.stream().filter(ref -> needs.contains(ref.id())).collect(Collectors.toSet());
        }
    }

    private Contract ofNeed(String need) {
        var texts = new HashMap<>(whole("2026M1", "Sondes acoustiques"));
        texts.put("besoin", need);
        return open.registered(texts);
    }

    @Test
    void tiesAnAnonymousNeedToNoContractBeforeStrangers() {
        open.purchases.over(List.of(new Anonymous(Set.of("secret"))));
        var contract = ofNeed("secret");
        var byNeed = ContractFilter.all().with(Facet.NEED, "secret");
        assertEquals("", open.purchases.find(OBSERVER, contract.id()).orElseThrow().content().identity().need());
        assertEquals("", open.purchases.findAll(OBSERVER, List.of(contract.id())).get(contract.id()).content().identity().need());
        assertEquals("", open.purchases.page(OBSERVER, ContractFilter.all(), ContractOrder.SUBJECT, "", 50).items().get(0).content().identity().need());
        assertEquals(List.of(0, 1, 1), List.of(open.purchases.count(OBSERVER, byNeed, 10), open.purchases.count(open.buyer(), byNeed, 10), open.purchases.count(MANAGER, byNeed, 10)));
    }

    @Test
    void tiesANeedThatNamesItsBuyerForEverybody() {
        open.purchases.over(List.of(new Anonymous(Set.of("secret"))));
        var contract = ofNeed("plain");
        assertEquals(Optional.of(contract), open.purchases.find(OBSERVER, contract.id()));
        assertEquals(1, open.purchases.count(OBSERVER, ContractFilter.all().with(Facet.NEED, "plain"), 10));
    }

    @Test
    void tiesNothingBeforeStrangersWhileNobodyAnswersForNeeds() {
        var contract = ofNeed("plain");
        assertEquals("", open.purchases.find(OBSERVER, contract.id()).orElseThrow().content().identity().need());
        assertEquals(Optional.of(contract), open.purchases.find(open.buyer(), contract.id()));
    }

    @Test
    void letsABuyerChangeTheOwnAuthorityAlone() {
        var contract = open.registered("2026M1", "Sondes acoustiques");
        var stranger = new Actor("stranger", Role.BUYER, open.company);
        var changed = content(whole("2026M1", "Sondes et capteurs"));
        assertInstanceOf(Saving.Refused.class, open.purchases.change(stranger, contract.id(), 1, open.town, changed));
        assertInstanceOf(Saving.Saved.class, open.purchases.change(open.buyer(), contract.id(), 1, open.town, changed));
        assertInstanceOf(Saving.Lost.class, open.purchases.change(open.buyer(), contract.id(), 1, open.town, content(whole("2026M1", "Autre"))));
    }

    @Test
    void knowsAContractThatIsThereAlready() {
        open.registered("2026M1", "Sondes acoustiques");
        assertInstanceOf(Saving.Double.class, open.purchases.register(MANAGER, open.town, content(whole("2026M1", "Encore elles"))));
    }

    @Test
    void namesTheHolderByTheDirectory() {
        var contract = open.registered("2026M1", "Sondes acoustiques");
        assertEquals(open.company, contract.companies().get(OpenPurchases.siret(OpenPurchases.COMPANY_SIREN)));
        assertEquals(List.of("Sondes acoustiques"), subjects(ContractFilter.all().with(Facet.COMPANY, open.company)));
    }

    @Test
    void narrowsByTextFacetsAndAmount() {
        open.registered("2026M1", "Sondes acoustiques");
        var dear = whole("2026M2", "Éclairage sobre");
        dear.put("montant", "150000");
        dear.put("marcheInnovant", "");
        open.registered(dear);
        assertEquals(List.of("Éclairage sobre"), subjects(ContractFilter.all().withText("eclair")));
        assertEquals(List.of("Éclairage sobre"), subjects(ContractFilter.all().with(Facet.INNOVATIVE, Facet.UNSAID)));
        assertEquals(List.of("Éclairage sobre"), subjects(ContractFilter.all().with(Facet.STATE, "LACKING")));
        assertEquals(List.of("Sondes acoustiques"), subjects(ContractFilter.all().withAmount(Optional.empty(), Optional.of(Euros.of(100_000)))));
        assertEquals(List.of("Éclairage sobre", "Sondes acoustiques"), subjects(ContractFilter.all().withText("valfleuri")));
    }

    @Test
    void countsTheShareByNumberAndAmount() {
        open.registered("2026M1", "Sondes acoustiques");
        var other = whole("2026M2", "Éclairage");
        other.put("montant", "150000");
        other.put("marcheInnovant", "non");
        open.registered(other);
        var share = open.purchases.shares(OBSERVER, ContractFilter.all(), Facet.YEAR).get(0);
        assertEquals("2026", share.value());
        assertEquals(500, share.ofNumber());
        assertEquals(250, share.ofAmount());
        assertEquals(share.innovative(), open.purchases.share(OBSERVER, ContractFilter.all()).innovative());
    }

    @Test
    void tellsWhatTheLinesOfTheShareLeaveOut() {
        open.registered("2026M1", "Sondes");
        var all = open.purchases.share(OBSERVER, ContractFilter.all());
        assertEquals(Optional.empty(), Share.rest(all, open.purchases.shares(OBSERVER, ContractFilter.all(), Facet.BUYER)));
        assertEquals(Optional.of(new Share("", 1, 1, 0, Euros.of(50_000), Euros.of(50_000))), Share.rest(all, List.of()));
    }

    @Test
    void takesAFileTwiceWithoutChange() {
        assertInstanceOf(Taking.Created.class, take(whole("2026M1", "Sondes")));
        assertInstanceOf(Taking.Same.class, take(whole("2026M1", "Sondes")));
    }

    @Test
    void keepsWhatAPersonChangedSince() {
        var id = ((Taking.Created) take(whole("2026M1", "Sondes"))).id();
        open.purchases.change(MANAGER, id, 1, open.town, content(whole("2026M1", "Sondes, mieux dit")));
        var told = whole("2026M1", "Sondes (bis)");
        told.put("montant", "52000");
        var taking = (Taking.Changed) take(told);
        assertEquals(Set.of("objet"), taking.kept());
        var contract = open.purchases.find(MANAGER, id).orElseThrow();
        assertEquals("Sondes, mieux dit", contract.title());
        assertEquals(Optional.of(Euros.of(52_000)), contract.content().price().amount());
    }

    @Test
    void remembersWhatWasToldAfterSeveralChangesByHand() {
        var id = ((Taking.Created) take(whole("2026M1", "Sondes"))).id();
        open.purchases.change(MANAGER, id, 1, open.town, content(whole("2026M1", "Sondes, mieux dit")));
        open.purchases.change(MANAGER, id, 2, open.town, content(whole("2026M1", "Sondes, encore mieux")));
        assertEquals(new Taking.Same(id, Set.of("objet")), take(whole("2026M1", "Sondes")));
        open.purchases.change(MANAGER, id, 3, open.town, content(whole("2026M1", "Sondes")));
        assertInstanceOf(Taking.Changed.class, take(whole("2026M1", "Sondes (bis)")));
        assertEquals("Sondes (bis)", open.purchases.find(MANAGER, id).orElseThrow().title());
    }

    @Test
    void doesNotGoBackToAnOlderFile() {
        take(whole("2026M1", "Sondes"));
        var older = whole("2026M1", "Sondes d’avant");
        older.put("datePublicationDonnees", "2026-05-20");
        assertInstanceOf(Taking.Older.class, take(older));
    }

    @Test
    void joinsLinesToldAtOnceThatAreOneContract() {
        var later = whole("2026M1", "Sondes");
        later.put("montant", "51000");
        later.put("datePublicationDonnees", "2026-06-02");
        var takings = open.purchases.take(MANAGER, List.of(new Incoming(open.town, content(whole("2026M1", "Sondes"))), new Incoming(open.town, content(later))), false);
        var id = ((Taking.Created) takings.get(0)).id();
        assertEquals(new Taking.Joined(id), takings.get(1));
        assertEquals(Euros.of(new BigDecimal("51000")), open.purchases.find(MANAGER, id).orElseThrow().content().price().amount().orElseThrow());
    }

    @Test
    void leavesWhatALineToldAtOnceSaysOfAnEarlierDay() {
        var earlier = whole("2026M1", "Sondes d’avant");
        earlier.put("datePublicationDonnees", "2026-05-20");
        var takings = open.purchases.take(MANAGER, List.of(new Incoming(open.town, content(whole("2026M1", "Sondes"))), new Incoming(open.town, content(earlier))), false);
        assertEquals("Sondes", open.purchases.find(MANAGER, ((Taking.Created) takings.get(0)).id()).orElseThrow().title());
    }

    @Test
    void writesNothingInADryRun() {
        open.purchases.take(MANAGER, List.of(new Incoming(open.town, content(whole("2026M1", "Sondes")))), true);
        assertEquals(0, open.purchases.count(MANAGER, ContractFilter.all(), 10));
    }

    @Test
    void comesBackFromTheBin() {
        var contract = open.registered("2026M1", "Sondes");
        open.purchases.bin(MANAGER, contract.id(), contract.version());
        assertTrue(open.purchases.find(MANAGER, contract.id()).isEmpty());
        new ContractBin(open.store.store(), open.store.journal()).restore(MANAGER, contract.ref(), java.util.Locale.FRENCH);
        assertTrue(open.purchases.find(MANAGER, contract.id()).isPresent());
    }

    @Test
    void tellsTheBuyersOfTheDirectoryApart() {
        open.registered("2026M1", "Sondes");
        open.brought(OpenPurchases.foreign("2026M8"));
        assertEquals(1, open.purchases.share(OBSERVER, ContractFilter.tied()).contracts());
        assertEquals(1, open.purchases.count(OBSERVER, ContractFilter.all().with(Facet.TIED, "NO"), 10));
        assertEquals(2, open.purchases.share(OBSERVER, ContractFilter.all().with(Facet.TIED, "YES", "NO")).contracts());
        assertEquals(List.of(open.town), open.purchases.shares(OBSERVER, ContractFilter.tied(), Facet.BUYER).stream().map(Share::value).toList());
    }

    @Test
    void keepsItsNeedFromTheBin() {
        var contract = ofNeed("n1");
        var holder = new ContractHolder(open.store.store());
        assertEquals(Optional.of("un marché"), holder.holding(new Ref("need", contract.content().identity().need()), Locale.FRENCH));
        assertEquals(Optional.empty(), holder.holding(new Ref("need", "n2"), Locale.FRENCH));
    }

    @Test
    void followsAnOrganisationThatWasMerged() {
        var contract = open.registered("2026M1", "Sondes");
        var other = open.organisation("Sondes et Cie (fictive)", org.faisceau.directory.api.OrganisationKind.COMPANY, "");
        new ContractHolder(open.store.store()).move(open.company, other, Optional.empty());
        assertEquals(Set.of(other), Set.copyOf(open.purchases.find(MANAGER, contract.id()).orElseThrow().companies().values()));
        assertEquals(contract.version() + 1, open.purchases.find(MANAGER, contract.id()).orElseThrow().version());
    }
}
