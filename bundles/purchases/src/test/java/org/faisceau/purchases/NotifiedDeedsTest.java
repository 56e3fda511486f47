// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
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
    void tellsInnovativeOnesApart() {
        assertEquals(1, new InnovativeDeed(open.store.store()).count(Actor.system(), MAY));
    }

    @Test
    void tellsWhoIsNotSignedInNothing() {
        assertEquals(0, new NotifiedDeed(open.store.store()).count(Actor.nobody(), MAY));
    }
}
