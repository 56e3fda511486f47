// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.faisceau.console.spi.Answer;
import org.faisceau.kernel.api.Actor;
import org.faisceau.purchases.OpenPurchases;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDataPageTest {
    private OpenPurchases open;
    private OpenDataPage page;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPurchases(folder);
        page = new OpenDataPage(open.purchases, open.store.changes());
        open.registered("2026M1", "Sondes");
    }

    @AfterEach
    void close() throws IOException {
        page.end();
        open.close();
    }

    private Seen seen(String query) {
        return PageTester.of(page).as(Actor.nobody()).show("/data/decp.json" + query);
    }

    private String file(String query) {
        return new String(seen(query).file(), StandardCharsets.UTF_8);
    }

    private String tag() {
        return ((Answer.Download) seen("").answer()).tag();
    }

    @Test
    void keepsItsTagUntilSomethingChanges() {
        var before = tag();
        assertEquals(before, tag());
        open.registered("2026M2", "Capteurs");
        assertNotEquals(before, tag());
    }

    @Test
    void tellsWhatChangedSinceItWasWritten() {
        assertFalse(file("").contains("Capteurs"));
        open.registered("2026M2", "Capteurs");
        assertTrue(file("").contains("Capteurs"));
    }

    @Test
    void isNotBrokenByWhatIsHeldToBeWholeAndIsNot() {
        var texts = OpenPurchases.whole("2026M3", "Compteurs");
        texts.remove("ccag");
        open.registered(texts);
        open.store.store().schema("purchases", OpenDataPage.class).write(OpenPurchases.MANAGER, tx -> tx.sql().execute("update purchases_contract set lacking = 0"));
        assertTrue(file("").contains("Sondes"));
        assertFalse(file("").contains("Compteurs"));
    }

    @Test
    void sendsTheSameTwice() {
        assertEquals(file(""), file(""));
    }

    @Test
    void narrowsToOneAuthority() {
        assertTrue(file("?buyer=" + open.town).contains("Sondes"));
        assertFalse(file("?buyer=elsewhere").contains("Sondes"));
    }
}
