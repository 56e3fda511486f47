// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.store.api.Journal;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.TemporaryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalPageTest {
    private static final Actor ADA = new Actor("a", Role.ADMINISTRATOR, "");

    @TempDir
    private Path folder;

    private TemporaryStore store;
    private PageTester page;

    @BeforeEach
    void open() {
        store = TemporaryStore.in(folder, Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), ZoneOffset.UTC));
        page = PageTester.of(new JournalPage(store.journal(), new FewAccounts())).as(ADA);
        store.journal().note(ADA, new Ref("module", "needs"), "disabled", PageTester.NASTY);
        store.journal().note(Actor.system(), new Ref("module", "gatherings"), "enabled", "");
        store.journal().note(Actor.nobody(), new Ref("account", "a"), "sign-in-refused", "=1+1");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void saysWhoDidWhatInWords() {
        var seen = page.show("/admin/journal");
        assertTrue(seen.text().contains("Visiteur sans compte Connexion refusée"), seen.text());
        assertTrue(seen.text().contains("Ada Exemple Arrêt"), seen.text());
        PageTester.assertClean(seen);
    }

    @Test
    void namesKindsActsAndFieldsInWords() {
        var schema = store.store().schema("modules", JournalPageTest.class);
        schema.write(ADA, tx -> {
            var solution = new Ref("solution", "s");
            tx.changed(solution, "amountLeast", "", "100");
            tx.did(solution, "taken-back", "");
            return true;
        });
        var text = page.show("/admin/journal").text();
        assertTrue(text.contains("Annulation") && text.contains("Solution") && text.contains("Montant minimal HT"), text);
    }

    @Test
    void tellsWhichOtherKeysSignedSeals() {
        var journal = (Journal) Proxy.newProxyInstance(Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, called, args) ->
                called.getName().equals("verify") ? new Journal.Verification.Intact(3, 1, List.of("00aa11bb")) : called.invoke(store.journal(), args));
        var text = PageTester.of(new JournalPage(journal, new FewAccounts())).as(ADA).submit("/admin/journal", Map.of("action", "verify")).text();
        assertTrue(text.contains("Sceaux signés par une autre clé que celle de cette installation : 00aa11bb."), text);
    }

    @Test
    void filtersByPersonActAndRecord() {
        assertTrue(page.show("/admin/journal?who=ada").text().contains("1 entrée sur cette page"));
        assertTrue(page.show("/admin/journal?who=system&kind=module").text().contains("gatherings"));
        assertTrue(page.show("/admin/journal?act=enabled").text().contains("1 entrée sur cette page"));
    }

    @Test
    void offersEveryActThatHasAText() {
        var speaker = new JournalSpeaker(Texts.beside(JournalPage.class).in(Locale.FRENCH), ADA, new FewAccounts(), List.of());
        var texts = ResourceBundle.getBundle(JournalPage.class.getPackageName() + ".texts", Locale.ROOT).keySet();
        assertEquals(texts.stream().filter(key -> key.startsWith("act.")).collect(Collectors.toSet()), speaker.acts("").stream().map(act -> "act." + act.value()).collect(Collectors.toSet()));
    }

    @Test
    void aDayIsADayInParis() {
        assertTrue(page.show("/admin/journal?from=2026-11-24&until=2026-11-24").text().contains("3 entrées sur cette page"));
        assertTrue(page.show("/admin/journal?until=2026-11-23").text().contains("Aucune entrée ne correspond"));
    }

    @Test
    void aNameThatIsNobodysShowsNothingAndSaysSo() {
        var seen = page.show("/admin/journal?who=eve");
        assertTrue(seen.text().contains("Personne ne porte ce nom de connexion."), seen.text());
        assertTrue(seen.text().contains("Aucune entrée ne correspond"), seen.text());
    }

    @Test
    void turnsPages() {
        for (int at = 0; at < 60; at++) store.journal().note(Actor.system(), new Ref("module", "m" + at), "enabled", "");
        var first = page.show("/admin/journal");
        assertTrue(first.html().contains("after=14"), first.html());
        assertTrue(page.show("/admin/journal?after=14").text().contains("13 entrées sur cette page"));
    }

    @Test
    void provesThatItHolds() {
        assertTrue(page.submit("/admin/journal", Map.of("action", "verify")).text().contains("Le journal est intact : 3 entrées, aucun sceau."));
    }

    @Test
    void goesOutAsATableWithoutFormulas() {
        var text = new String(page.show("/admin/journal?export=csv").file(), StandardCharsets.UTF_8);
        assertEquals(4, text.lines().count());
        assertTrue(text.contains("\"'=1+1\""), text);
        assertFalse(text.contains(";\"=1"), text);
    }

    @Test
    void goesOutAskingEachNameOnceAndNoRecord() throws IOException {
        for (int at = 0; at < 40; at++) store.journal().note(ADA, new Ref("need", "n" + at), "published", "");
        var asked = new ArrayList<String>();
        var accounts = (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, called, args) -> {
            asked.add(called.getName() + " " + args[0]);
            return called.invoke(new FewAccounts(), args);
        });
        var asksNothing = (Kind) Proxy.newProxyInstance(Kind.class.getClassLoader(), new Class<?>[] {Kind.class}, (proxy, called, args) -> {
            throw new AssertionError("asked a record for its " + called.getName());
        });
        var speaker = new JournalSpeaker(Texts.beside(JournalPage.class).in(Locale.FRENCH), ADA, accounts, List.of(asksNothing));
        new JournalCsv(store.journal(), new Journal.Sieve("", "", "", Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z")), speaker).writeTo(OutputStream.nullOutputStream());
        assertEquals(List.of("shownName a", "shownName system"), asked);
    }

    @Test
    void isForAdministrators() {
        assertEquals(403, page.as(Role.MANAGER).show("/admin/journal").status());
    }
}
