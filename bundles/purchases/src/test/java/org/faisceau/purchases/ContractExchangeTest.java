// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.kernel.spi.Exchange.Origin;
import org.faisceau.kernel.spi.Exchange.Own;
import org.faisceau.kernel.spi.Exchange.Taking;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Precedent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractExchangeTest {
    private static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    private static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");
    private static final Origin NEIGHBOUR = new Origin("key", "Living-Lab voisin");
    private OpenPurchases open;
    private PrecedentRegister precedents;
    private ContractExchange exchange;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPurchases(folder);
        precedents = new PrecedentRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock));
        exchange = new ContractExchange(open.purchases, precedents);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void handsOutContractsWhoseEssentialDataAreWhole() {
        open.registered(OpenPurchases.whole("2026-01", "Sondes de bassins"));
        var part = OpenPurchases.whole("2026-02", "Incomplet");
        part.remove("montant");
        open.registered(part);
        assertEquals(List.of("Sondes de bassins"), exchange.offered().stream().map(Item::title).toList());
        var item = exchange.offered().get(0);
        assertEquals(List.of("50000.00", "2026-05-04", "Sondes Imaginaires SAS"), List.of(item.field("amount"), item.field("notifiedOn"), item.field("holders")));
        assertEquals("Titulaires", exchange.label("holders", Locale.FRENCH));
    }

    private static Item theirs(String title) {
        return new Item("there-1", title, Map.of("number", "2026-9", "buyer", "Ville voisine", "holders", "Sondes Imaginaires SAS", "amount", "38500.00", "notifiedOn", "2026-05-18", "procedure", "DIRECT", "cpv", "71354500-9"));
    }

    private String take(Item item) {
        return assertInstanceOf(Taking.Taken.class, exchange.take(MANAGER, item, NEIGHBOUR, Optional.empty(), Locale.FRENCH)).ref().id();
    }

    @Test
    void keepsAContractOfAnotherLabBesideOursAndCountsItNowhere() {
        var one = precedents.find(OBSERVER, take(theirs("Ombrières fictives"))).orElseThrow();
        assertEquals(List.of("Ombrières fictives", "Living-Lab voisin", "Ville voisine"), List.of(one.title(), one.labName(), one.content().buyer()));
        assertEquals(0, open.purchases.page(Actor.system(), ContractFilter.all(), ContractOrder.LATEST, "", 10).items().size());
        assertEquals(List.of(), exchange.offered(), "nor is it handed on");
        assertTrue(exchange.own(MANAGER, one.id()).orElseThrow().saysTheSame(exchange.asTaken(theirs("Ombrières fictives"), NEIGHBOUR)));
        assertEquals("contract-precedent", exchange.ownRef(one.id()).kind());
    }

    @Test
    void keepsAContractOfMoreHoldersThanALineNames() {
        var fields = new HashMap<>(theirs("Groupement").fields());
        fields.put("holders", String.join(", ", "Sondes ".repeat(28), "Bassins ".repeat(25), "Capteurs ".repeat(22)));
        var many = new Item("there-2", "Groupement", fields);
        var one = precedents.find(OBSERVER, take(many)).orElseThrow();
        assertTrue(one.content().holders().startsWith("Sondes") && one.content().holders().endsWith("…"), one.content().holders());
        assertTrue(exchange.own(MANAGER, one.id()).orElseThrow().saysTheSame(exchange.asTaken(many, NEIGHBOUR)), "taking makes no difference");
    }

    @Test
    void takesTheSameContractOnceAndFollowsIt() {
        var id = take(theirs("Ombrières fictives"));
        assertEquals(id, take(theirs("Ombrières fictives, lot 1")));
        assertEquals(List.of("Ombrières fictives, lot 1"), precedents.page(OBSERVER, "ombrieres", "", 10).items().stream().map(Precedent::title).toList());
        assertEquals(0, precedents.count(OBSERVER, "nothing", 10));
    }

    @Test
    void forgetsAContractThatItsLabTookBack() {
        var id = take(theirs("Ombrières fictives"));
        var seen = new Own(id, exchange.own(MANAGER, id).orElseThrow());
        assertInstanceOf(Taking.Taken.class, exchange.giveUp(MANAGER, seen, NEIGHBOUR, Locale.FRENCH));
        assertEquals(Optional.empty(), precedents.find(MANAGER, id));
        assertInstanceOf(Taking.Lost.class, exchange.giveUp(MANAGER, seen, NEIGHBOUR, Locale.FRENCH));
    }

    @Test
    void findsThoseOfTheSameGroup() {
        take(theirs("Ombrières fictives"));
        assertEquals(1, precedents.similar(OBSERVER, "71300000", 5).size());
        assertEquals(List.of(), precedents.similar(OBSERVER, "", 5));
        assertEquals(List.of(), precedents.similar(Actor.nobody(), "71300000", 5));
    }

    @Test
    void saysThatAContractCannotBeReadAndWhoMay() {
        assertInstanceOf(Taking.Unfit.class, exchange.take(MANAGER, new Item("x", "Marché", Map.of("amount", "much")), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Unfit.class, exchange.take(MANAGER, new Item("x", "Marché", Map.of("buyer", "x".repeat(501))), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Refused.class, exchange.take(OBSERVER, theirs("x"), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertEquals("Sans publicité ni mise en concurrence", exchange.said("procedure", "DIRECT", Locale.FRENCH));
    }
}
