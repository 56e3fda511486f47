// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.CpvList;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.PoolHistoryRegister;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools;
import org.faisceau.needs.api.Pools.Pooling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A buyer who wishes not to be named is not named to the neighbours it goes together with. */
class AnonymousMemberTest {
    private static final String TOWN = "Valfleuri";
    private OpenPages pages;
    private OpenNeeds open;
    private Pools pools;
    private PoolSheets sheets;
    private Need hidden;
    private Need named;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        open = pages.open;
        pools = open.pools();
        sheets = new PoolSheets(pools, open.needs, open.themes, open.organisations);
        hidden = open.anonymous("Éclairage sobre des gymnases");
        named = need("Éclairage sobre des écoles", open.otherTown);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private Need need(String title, String organisation) {
        return open.published(Content.titled(title, organisation).withConfidentiality(Confidentiality.PUBLIC).withThemes(List.of("water")));
    }

    private Pool pooled(Need... needs) {
        return ((Pooling.Done) pools.create(MANAGER, List.of(needs).stream().map(Need::id).toList(), "Éclairage", Pool.Form.ORDER_GROUP, open.town)).pool();
    }

    /** The anonymous buyer's account and no other. */
    private Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(AnonymousMemberTest.class.getClassLoader(), new Class<?>[] {Accounts.class},
                (proxy, method, args) -> method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, args) : method.getName().equals("find") ? account((String) args[1]) : args[0]);
    }

    private Optional<Account> account(String id) {
        return Optional.of(new Account(id, id, id, "", Role.BUYER, open.town, "fr", false, Instant.EPOCH, 1)).filter(one -> id.equals(open.buyer().id()));
    }

    private String page(Actor actor, Pool pool) {
        return OpenPages.tester(new PoolPage(pools, sheets, new PoolHistoryRegister(open.store.store(), open.store.journal(), accounts()), accounts())).as(actor).show("/needs/pools/" + pool.id()).text();
    }

    @Test
    void isNamedNeitherOnThePageNorInItsHistory() {
        var pool = pooled(hidden, named);
        var seen = page(open.otherBuyer(), pool);
        assertTrue(seen.contains("Acheteur anonyme") && seen.contains("Montbrume"), seen);
        assertFalse(seen.contains(TOWN), seen);
        assertTrue(page(open.buyer(), pool).contains(TOWN));
        assertTrue(page(MANAGER, pool).contains(TOWN));
    }

    @Test
    void isNotNamedOnceItLeft() {
        var pool = pooled(hidden, named, need("Gymnases sobres", open.organisation("Ville de Rivemont")));
        var terms = new Pool.Terms("Éclairage", Pool.Form.ORDER_GROUP, open.otherTown, Pool.Sharing.AMOUNT, Optional.empty());
        pools.change(MANAGER, pool.id(), 1, terms, Map.of());
        pools.withdraw(open.buyer(), pool.id(), 2, hidden.id(), "Budget");
        var seen = page(open.otherBuyer(), pool);
        assertTrue(seen.contains("Acheteur anonyme a retiré"), seen);
        assertFalse(seen.contains(TOWN), seen);
        var history = new PoolHistoryRegister(open.store.store(), open.store.journal(), accounts());
        assertFalse(history.of(open.otherBuyer(), pool.id(), 50).toString().contains(open.town));
        assertTrue(history.of(MANAGER, pool.id(), 50).toString().contains(open.town));
        assertEquals(List.of(), history.of(Actor.nobody(), pool.id(), 50));
    }

    @Test
    void isNotNamedInListPanelOrAnswers() {
        var pool = pooled(hidden, named);
        var list = OpenPages.tester(new PoolsPage(pools, sheets, new CpvList())).as(open.otherBuyer());
        assertFalse(list.show("/needs/pools").text().contains(TOWN));
        var panel = new PoolPanel(pools, sheets, new CpvList()).show(list.visit("/needs/pools"), named.ref());
        var written = new StringOutput();
        panel.orElseThrow().writeTo(written);
        assertFalse(written.toString().contains(TOWN), written.toString());
        var read = List.of(pools.find(open.otherBuyer(), pool.id()).orElseThrow(), pools.of(open.otherBuyer(), named.id()).orElseThrow(),
                pools.page(open.otherBuyer(), "", 10).items().get(0),
                assertInstanceOf(Pooling.Lost.class, pools.withdraw(open.otherBuyer(), pool.id(), 7, named.id(), "Budget")).current(),
                assertInstanceOf(Pooling.Done.class, pools.withdraw(open.otherBuyer(), pool.id(), 1, named.id(), "Budget")).pool());
        assertFalse(read.toString().contains(open.town), read.toString());
        assertTrue(pools.find(open.buyer(), pool.id()).orElseThrow().toString().contains(open.town));
    }

    @Test
    void isNotBetrayedByItsTerritory() {
        var marsh = open.organisations.register(MANAGER, new Draft("Syndicat", OrganisationKind.COMMUNE, "", "", "Marécages")).fold(
                done -> done.organisation().id(), invalid -> "", taken -> "", refused -> "");
        var theirs = need("Fuites du réseau ancien", marsh);
        var other = open.organisations.register(MANAGER, new Draft("Régie", OrganisationKind.COMMUNE, "", "", "Marécages")).fold(
                done -> done.organisation().id(), invalid -> "", taken -> "", refused -> "");
        var mine = need("Fuites du réseau récent", other);
        var reader = new Actor("reader", Role.BUYER, other);
        assertEquals(Set.of("marecage"), pools.proposals(reader, mine.id(), 10).get(0).likeness().places());
        open.madeAnonymous(theirs);
        assertEquals(Set.of(), pools.proposals(reader, mine.id(), 10).get(0).likeness().places());
        assertEquals(Set.of("marecage"), pools.proposals(MANAGER, mine.id(), 10).get(0).likeness().places());
    }

    @Test
    void aPoolOfOthersIsNotToldWithAProposal() {
        var theirs = need("Fuites du réseau ancien", open.otherTown);
        pooled(theirs, hidden);
        var other = open.organisation("Régie");
        var mine = need("Fuites du réseau récent", other);
        assertEquals(Optional.empty(), pools.proposals(new Actor("reader", Role.BUYER, other), mine.id(), 10).get(0).pool());
        assertTrue(pools.proposals(MANAGER, mine.id(), 10).get(0).pool().isPresent());
    }
}
