// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;
import static org.faisceau.purchases.db.Tables.PURCHASES_HOLDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.purchases.api.Procedure;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class NotifiedDeedsTest {
    private static final Period MAY = new Period(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31"));
    private OpenPurchases open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPurchases(folder);
        var plain = OpenPurchases.whole("2026M2", "Pompes");
        plain.put("marcheInnovant", "non");
        plain.put("dateNotification", "2026-05-31");
        open.registered(plain);
        open.registered("2026M1", "Sondes");
        var later = OpenPurchases.whole("2026M3", "Vannes");
        later.put("dateNotification", "2026-06-01");
        open.registered(later);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void tellsContractsOnTheDayTheyWereNotified() {
        var deed = new NotifiedDeed(open.store.store());
        var first = deed.during(Actor.system(), MAY, "", 1);
        assertEquals(LocalDate.parse("2026-05-04"), first.items().get(0).day());
        assertTrue(first.items().get(0).isAbout(new Ref(Organisation.KIND, open.town)));
        assertEquals(LocalDate.parse("2026-05-31"), deed.during(Actor.system(), MAY, first.next(), 1).items().get(0).day());
        assertEquals(2, deed.count(Actor.system(), MAY));
    }

    @Test
    void findsTheContractOfANeedForWhomMayKnowWhoseNeedItIs() {
        var deed = new NotifiedDeed(open.store.store());
        var need = new Ref("need", "n1");
        open.store.store().schema("purchases", NotifiedDeedsTest.class).write(Actor.system(), tx -> tx.sql().update(PURCHASES_CONTRACT).set(PURCHASES_CONTRACT.NEED, "n1").where(PURCHASES_CONTRACT.NUMBER.eq("2026M1")).execute());
        assertEquals(List.of(LocalDate.parse("2026-05-04")), deed.about(Actor.system(), need, 10).stream().map(Deed.Done::day).toList());
        assertEquals(1, deed.about(new Actor("b", Role.BUYER, open.town), need, 10).size());
        assertEquals(List.of(), deed.about(new Actor("o", Role.OBSERVER, ""), need, 10));
        assertTrue(deed.during(new Actor("o", Role.OBSERVER, ""), MAY, "", 10).items().stream().noneMatch(done -> done.isAbout(need)));
        assertEquals(3, deed.about(Actor.system(), new Ref(Organisation.KIND, open.town), 10).size());
    }

    @Test
    void tellsNothingOfWhatOthersThanTheDirectorysBought() {
        open.brought(OpenPurchases.foreign("2026M8"));
        var deed = new NotifiedDeed(open.store.store());
        assertEquals(2, deed.count(Actor.system(), MAY));
        assertEquals(2, deed.during(Actor.system(), MAY, "", 10).items().size());
        assertEquals(1, new InnovativeDeed(open.store.store()).count(Actor.system(), MAY));
    }

    @Test
    void tellsInnovativeOnesApart() {
        assertEquals(1, new InnovativeDeed(open.store.store()).count(Actor.system(), MAY));
    }

    @Test
    void tellsWhoIsNotSignedInNothing() {
        assertEquals(0, new NotifiedDeed(open.store.store()).count(Actor.nobody(), MAY));
    }

    @Test
    void tellsThoseWithoutPublicityApart() {
        var deed = new DirectDeed(open.store.store());
        assertEquals(0, deed.count(Actor.system(), MAY));
        open.store.store().schema("purchases", NotifiedDeedsTest.class).write(Actor.system(),
                tx -> tx.sql().update(PURCHASES_CONTRACT).set(PURCHASES_CONTRACT.PROCEDURE_KIND, Procedure.DIRECT.name()).where(PURCHASES_CONTRACT.NUMBER.eq("2026M1")).execute());
        assertEquals(1, deed.count(Actor.system(), MAY));
        assertTrue(deed.during(Actor.system(), MAY, "", 10).items().get(0).isAbout(new Ref(Organisation.KIND, open.town)));
    }

    @Test
    void findsTheContractsThatACompanyHolds() {
        var firm = new Ref(Organisation.KIND, "firm");
        var deed = new NotifiedDeed(open.store.store());
        assertEquals(List.of(), deed.about(Actor.system(), firm, 10));
        open.store.store().schema("purchases", NotifiedDeedsTest.class).write(Actor.system(), tx -> tx.sql().update(PURCHASES_HOLDER).set(PURCHASES_HOLDER.ORGANISATION, "firm")
                .where(PURCHASES_HOLDER.CONTRACT_ID.in(DSL.select(PURCHASES_CONTRACT.ID).from(PURCHASES_CONTRACT).where(PURCHASES_CONTRACT.NUMBER.eq("2026M1")))).execute());
        var held = deed.about(Actor.system(), firm, 10);
        assertEquals(List.of(LocalDate.parse("2026-05-04")), held.stream().map(Deed.Done::day).toList());
        assertTrue(held.get(0).isAbout(firm));
    }
}
