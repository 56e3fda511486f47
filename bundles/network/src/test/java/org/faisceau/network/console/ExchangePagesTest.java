// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import static org.faisceau.network.OpenNetwork.ADMINISTRATOR;
import static org.faisceau.network.OpenNetwork.MANAGER;
import static org.faisceau.network.OpenNetwork.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.kernel.spi.Exchange.Shape;
import org.faisceau.network.FetchRegister;
import org.faisceau.network.FewRecords;
import org.faisceau.network.NetworkSettings;
import org.faisceau.network.OpenNetwork;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.Received;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangePagesTest {
    private final Accounts accounts = (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> "Name of " + args[0]);
    private OpenNetwork sender;
    private OpenNetwork open;
    private Kinds kinds;

    @BeforeEach
    void open(@TempDir Path first, @TempDir Path second) {
        sender = new OpenNetwork(first);
        open = new OpenNetwork(second);
        kinds = new Kinds(List.of(open.records));
        sender.records.put("a", "Bassin fictif", "Trois sondes").put("b", "Cour fictive", "Modules plantés");
    }

    @AfterEach
    void close() {
        sender.close();
        open.close();
    }

    private static PageTester tester(Page page, Actor actor) {
        return PageTester.of(page).as(actor);
    }

    private PageTester publish() {
        return tester(new PublishPage(open.publishing, kinds, accounts, open.fetching), MANAGER);
    }

    private PageTester choose() {
        return tester(new ChoosePage(open.publishing, kinds), MANAGER);
    }

    private PageTester arrivals() {
        return tester(new ArrivalsPage(open.arrivals, open.fetching, open.keys, accounts), MANAGER);
    }

    private PageTester arrival() {
        return tester(new ArrivalPage(open.arrivals, open.keys, kinds, accounts), MANAGER);
    }

    private PageTester keys(Actor actor) {
        return tester(new KeysPage(open.keys, open.structures, accounts, open.fetching), actor);
    }

    private PageTester key(Actor actor) {
        return tester(new KeyPage(open.keys, open.structures, accounts, open.fetching), actor);
    }

    private PageTester received(Actor actor) {
        return tester(new ReceivedPage(open.received, open.keys, kinds), actor);
    }

    private PageTester receipts(Actor actor) {
        return tester(new ReceiptsPage(open.received, open.keys, kinds, open.fetching), actor);
    }

    private Received takenIn() {
        open.trust(sender, "Lab voisin");
        open.takeIn(sender.publish("Lab de Valfleuri"));
        return open.seen(MANAGER).get(0);
    }

    @Test
    void choosesLooksAndPublishes() {
        open.records.put("x", "Toit fictif", "Mousses").put("y", "Mur fictif", "Lierre");
        assertTrue(publish().show("/network/publish").text().contains("Rien ne changerait"));
        assertEquals(303, choose().submit("/network/publish/feedback", Map.of("action", "choose", "version", "0", "chosen", "x")).status());
        var draft = publish().show("/network/publish").text();
        assertTrue(draft.contains("Une fiche nouvelle") && draft.contains("Toit fictif") && !draft.contains("Mur fictif"), draft);
        assertEquals(422, publish().submit("/network/publish", Map.of("action", "publish", "version", "1", "sender", " ")).status());
        assertEquals(303, publish().submit("/network/publish", Map.of("action", "publish", "version", "1", "sender", "Lab d’ici")).status());
        var seen = publish().show("/network/publish");
        assertTrue(seen.text().contains("N° 1") && seen.text().contains("Name of manager") && seen.html().contains("/network/bundles/whole"), seen::html);
        assertTrue(choose().show("/network/publish/feedback").text().contains("Publiée"));
    }

    @Test
    void showsWhatAColleagueChoseMeanwhileAndLosesNothingTyped() {
        open.records.put("x", "Toit fictif", "Mousses").put("y", "Mur fictif", "Lierre");
        choose().submit("/network/publish/feedback", Map.of("action", "choose", "version", "0", "chosen", "x"));
        var clash = choose().submit("/network/publish/feedback", Map.of("action", "choose", "version", "0", "chosen", "y"));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Cochée par un collègue") && clash.text().contains("Décochée par un collègue") && clash.html().contains("name=\"version\" value=\"1\""), clash::html);
    }

    @Test
    void handsOutTheSignedFileToThoseWhoLead() {
        open.records.put("x", "Toit fictif", "Mousses");
        open.publish("Lab d’ici");
        assertEquals(200, tester(new BundlePage(open.publishing), MANAGER).show("/network/bundles/1").status());
        assertEquals(404, tester(new BundlePage(open.publishing), MANAGER).show("/network/bundles/2").status());
        assertEquals(403, tester(new BundlePage(open.publishing), OBSERVER).show("/network/bundles/whole").status());
    }

    @Test
    void saysInWordsWhyABundleIsRefused() {
        var bundle = sender.publish("Lab de Valfleuri");
        var visit = arrivals().visit("/network/arrivals").field("action", "file").upload("file", "paquet.json", bundle.getBytes(StandardCharsets.UTF_8));
        var address = arrivals().submit(visit).address();
        var unknown = arrival().show(address).text();
        assertTrue(unknown.contains("Clé inconnue") && unknown.contains("Comparez l’empreinte"), unknown);
        open.trust(sender, "Lab voisin");
        var tampered = arrival().show(open.receive(bundle.replace("Trois", "Dix")).address()).text();
        assertTrue(tampered.contains("Paquet altéré"), tampered);
        assertTrue(arrival().in(Locale.ENGLISH).show(open.receive(bundle.replace("\"version\":1", "\"version\":0")).address()).text().contains("Format too old"));
        assertEquals(422, arrivals().submit("/network/arrivals", Map.of("action", "file")).status());
    }

    @Test
    void asksNoAddressUntilAnAdministratorAllowsIt() {
        assertTrue(arrivals().show("/network/arrivals").text().contains("Un administrateur n’a pas permis"));
        assertEquals(403, arrivals().submit("/network/arrivals", Map.of("action", "fetch", "address", "https://lab.example/paquet.json")).status());
        assertEquals(422, arrivals().submit("/network/arrivals", Map.of("action", "fetch", "address", "nowhere")).status());
    }

    @Test
    void showsWhatABundleBringsAndTakesItIn() {
        open.trust(sender, "Lab voisin");
        var arrival = open.receive(sender.publish("Lab de Valfleuri"));
        var seen = arrival().show(arrival.address()).text();
        assertTrue(seen.contains("2 fiches changent.") && seen.contains("Trois sondes") && seen.contains("Ce qui a été fait"), seen);
        assertEquals(303, arrival().submit(arrival.address(), Map.of("action", "take", "version", "1")).status());
        var list = receipts(OBSERVER).show("/network/received").text();
        assertTrue(list.contains("Bassin fictif") && list.contains("Lab voisin"), list);
        assertTrue(arrivals().show("/network/arrivals").text().contains("Importé"));
    }

    @Test
    void asksToChooseBetweenTwoVersions() {
        var one = takenIn();
        received(MANAGER).submit(one.address(), Map.of("action", "take", "version", "1"));
        open.records.put("a", "Bassin fictif", "Nos propres sondes");
        sender.records.put("a", "Bassin fictif", "Cinq sondes");
        var arrival = open.receive(sender.publish("Lab de Valfleuri"));
        var seen = arrival().show(arrival.address()).text();
        assertTrue(seen.contains("Nos propres sondes") && seen.contains("Cinq sondes") && seen.contains("Conflit"), seen);
        var again = arrival().submit(arrival.address(), Map.of("action", "take", "version", "1"));
        assertEquals(422, again.status());
        assertTrue(again.text().contains("Bassin fictif : Choisissez"), again::text);
        assertEquals(303, arrival().submit(arrival.address(), Map.of("action", "take", "version", "1", "conflict", "feedback:a", "choice-feedback:a", "OURS")).status());
        assertTrue(received(MANAGER).show(one.address()).text().contains("ne dit plus la même chose"));
    }

    @Test
    void setsABundleAside() {
        open.trust(sender, "Lab voisin");
        var arrival = open.receive(sender.publish("Lab de Valfleuri"));
        assertEquals(303, arrival().submit(arrival.address(), Map.of("action", "aside", "version", "1")).status());
        assertEquals(Arrival.State.SET_ASIDE, open.arrivals.find(MANAGER, arrival.id()).orElseThrow().state());
        assertTrue(arrival().submit(arrival.address(), Map.of("action", "take", "version", "1")).address().contains(arrival.id()));
    }

    @Test
    void takesARecordOverAndMarksItWithItsOrigin() {
        var one = takenIn();
        var before = received(MANAGER).show(one.address());
        assertTrue(before.text().contains("Reprendre chez nous") && before.text().contains("Origine"), before::text);
        assertFalse(received(OBSERVER).show(one.address()).text().contains("Reprendre"));
        assertEquals(303, received(MANAGER).submit(one.address(), Map.of("action", "take", "version", "1")).status());
        assertTrue(received(MANAGER).show(one.address()).text().contains("Reprise ici"));
        var panel = new FeedbackOriginPanel(open.received);
        assertTrue(panel.show(receipts(OBSERVER).visit("/network/received"), new Ref("feedback", "a")).isPresent());
        assertFalse(panel.show(receipts(OBSERVER).visit("/network/received"), new Ref("feedback", "z")).isPresent());
    }

    @Test
    void leavesOursWhereItDidNotFollow() {
        var one = takenIn();
        received(MANAGER).submit(one.address(), Map.of("action", "take", "version", "1"));
        sender.records.put("a", "Bassin fictif", "unfit");
        open.takeIn(sender.publish("Lab de Valfleuri"));
        assertTrue(received(MANAGER).show(one.address()).text().contains("Laisser la nôtre"));
        assertFalse(received(OBSERVER).show(one.address()).text().contains("Laisser la nôtre"));
        int version = open.received.find(MANAGER, one.id()).orElseThrow().version();
        assertEquals(303, received(MANAGER).submit(one.address(), Map.of("action", "leave", "version", String.valueOf(version))).status());
        assertFalse(received(MANAGER).show(one.address()).text().contains("n’a pas suivi"));
    }

    @Test
    void saysThatARecordWasTakenBack() {
        var one = takenIn();
        sender.records.remove("a");
        open.takeIn(sender.publish("Lab de Valfleuri"));
        var seen = received(MANAGER).show(one.address()).text();
        assertTrue(seen.contains("Fiche retirée par son lab d’origine") && !seen.contains("Trois sondes"), seen);
    }

    @Test
    void readsRecordsOfAStoppedModuleByTheirTechnicalNames() {
        var one = takenIn();
        kinds = new Kinds(List.of());
        var seen = received(MANAGER).show(one.address()).text();
        assertTrue(seen.contains("Le module qui tient ce type de fiches est arrêté") && seen.contains("Trois sondes"), seen);
    }

    @Test
    void showsTheOwnKeyAndTrustsAnother() {
        assertTrue(keys(MANAGER).show("/network/keys").text().contains(open.keys.ownKey(MANAGER).orElseThrow()));
        var typed = Map.of("action", "trust", "name", "Lab voisin", "publicKey", sender.keys.ownKey(MANAGER).orElseThrow());
        assertEquals(403, keys(MANAGER).submit("/network/keys", typed).status());
        assertEquals(303, keys(ADMINISTRATOR).submit("/network/keys", typed).status());
        assertTrue(keys(ADMINISTRATOR).submit("/network/keys", typed).text().contains("déjà de confiance"));
        assertTrue(keys(MANAGER).show("/network/keys").text().contains("Name of admin"));
    }

    @Test
    void revokesAKeyWithAReason() {
        var lab = open.trust(sender, "Lab voisin");
        var here = "/network/keys/" + lab.id();
        assertEquals(422, key(MANAGER).submit(here, Map.of("action", "revoke", "version", "1")).status());
        assertEquals(303, key(MANAGER).submit(here, Map.of("action", "revoke", "version", "1", "reason", "Poste volé")).status());
        var seen = key(MANAGER).show(here).text();
        assertTrue(seen.contains("Révoquée") && seen.contains("Poste volé") && seen.contains("Name of manager"), seen);
        assertEquals(303, key(ADMINISTRATOR).submit(here, Map.of("action", "trust")).status());
    }

    @Test
    void connectsALabAndNeverShowsItsToken() {
        var lab = open.trust(sender, "Lab voisin");
        var here = "/network/keys/" + lab.id();
        assertEquals(303, key(ADMINISTRATOR).submit(here, Map.of("action", "connect", "version", "1", "feed", "https://lab.example/api/v1/network/feed", "tokenPassword", "very-secret")).status());
        var seen = key(ADMINISTRATOR).show(here);
        assertTrue(seen.html().contains("https://lab.example/api/v1/network/feed") && !seen.html().contains("very-secret"), seen::html);
        assertTrue(key(MANAGER).submit(here, Map.of("action", "pull")).address().contains(lab.id()));
    }

    @Test
    void whoLeadsTheNetworkSeesHowLabsStandByStep(@TempDir Path third) {
        var page = tester(new OverviewPage(open.received, kinds, open.fetching), MANAGER);
        assertTrue(page.show("/network/overview").text().contains("Aucun lab n’a encore envoyé son état"));
        var few = new FewRecords("lab-state").forLeaders().put(state("opened", "Lab ouvert", "0", "2029-08-31")).put(state("begun", "Lab qui commence", "2", ""));
        try (var far = new OpenNetwork(third, few)) {
            open.trust(far, "Lab lointain");
            open.takeIn(far.publish("Lab lointain"));
        }
        var seen = page.show("/network/overview").text();
        assertTrue(seen.indexOf("Lab qui commence") < seen.indexOf("Lab ouvert") && seen.contains("31 août 2029") && seen.contains("3/5"), seen);
        assertFalse(receipts(OBSERVER).show("/network/received").text().contains("Lab ouvert"), "how a lab stands is for those who lead");
        assertEquals(2, new StandingExport(open.received, kinds, open.fetching).rows(MANAGER, Locale.FRENCH, Map.of(), "", 50).items().size());
    }

    @Test
    void othersAreToldWhoMayLeadTheNetwork() {
        var page = new OverviewPage(open.received, kinds, new FetchRegister(open.store.store(), open.clock, new NetworkSettings(false, false), open.arrivals, open.tokens));
        assertTrue(tester(page, MANAGER).show("/network/overview").text().contains("réglages du module"));
    }

    @Test
    void handsWhoDoesNotLeadNoFileOfAllLabs(@TempDir Path third) {
        var fetching = new FetchRegister(open.store.store(), open.clock, new NetworkSettings(false, false), open.arrivals, open.tokens);
        try (var far = new OpenNetwork(third, new FewRecords("lab-state").forLeaders().put(state("opened", "Lab ouvert", "0", "")))) {
            open.trust(far, "Lab lointain");
            open.takeIn(far.publish("Lab lointain"));
        }
        assertEquals(1, new StandingExport(open.received, kinds, open.fetching).rows(MANAGER, Locale.FRENCH, Map.of(), "", 50).items().size());
        assertEquals(0, new StandingExport(open.received, kinds, fetching).rows(MANAGER, Locale.FRENCH, Map.of(), "", 50).items().size());
    }

    @Test
    void saysDaysMonthsAndAmountsAsPeopleReadThem() {
        assertEquals(List.of("18 mai 2026", "mai 2026", "soon", "x"), List.of(Shapes.said(Shape.DAY, "2026-05-18", Locale.FRENCH), Shapes.said(Shape.MONTH, "2026-05", Locale.FRENCH), Shapes.said(Shape.DAY, "soon", Locale.FRENCH), Shapes.said(Shape.TEXT, "x", Locale.FRENCH)));
        assertTrue(Shapes.said(Shape.EUROS, "38500.00", Locale.FRENCH).matches("38\\D500\\D€"), Shapes.said(Shape.EUROS, "38500.00", Locale.FRENCH));
        assertEquals("Besoins", new Kinds(List.of()).title("need", Locale.FRENCH), "of a stopped module too");
    }

    @Test
    void asksAnOwnerOnTheRecordAndTakesTheAgreementBack(@TempDir Path third) {
        try (var lab = new OpenNetwork(third, new FewRecords("experiment").askedFirst().put("e", "Essai fictif", "x"))) {
            var panel = new ExperimentAgreementPanel(lab.agreements, accounts);
            var ref = new Ref("experiment", "e");
            assertFalse(panel.show(receipts(OBSERVER).visit("/network/received"), ref).isPresent());
            assertTrue(panel.show(arrivals().visit("/network/arrivals"), ref).isPresent());
            var page = new AgreementsPage(lab.agreements, List.of());
            assertEquals(404, tester(page, MANAGER).show("/network/agreements/Experiment/e").status());
            assertEquals(403, tester(page, OBSERVER).submit("/network/agreements/experiment/e", Map.of("action", "agree")).status());
            assertEquals(303, tester(page, MANAGER).submit("/network/agreements/experiment/e", Map.of("action", "agree")).status());
            assertTrue(lab.agreements.of(MANAGER, "experiment", "e").orElseThrow().isGiven());
            assertEquals(303, tester(page, MANAGER).submit("/network/agreements/experiment/e", Map.of("action", "refuse")).status());
            assertFalse(lab.agreements.of(MANAGER, "experiment", "e").orElseThrow().isGiven());
        }
    }

    @Test
    void showsWhatAnotherLabSaysOfAKey(@TempDir Path third) {
        try (var thief = new OpenNetwork(third)) {
            open.trust(sender, "Lab voisin");
            var known = open.trust(thief, "Lab perdu");
            var lost = sender.trust(thief, "Lab perdu");
            sender.keys.revoke(MANAGER, lost.id(), 1, "Clé perdue");
            open.takeIn(sender.publish("Lab de Valfleuri"));
            assertTrue(keys(MANAGER).show("/network/keys").text().contains("Un autre lab s’en méfie"));
            var seen = key(MANAGER).show("/network/keys/" + known.id()).text();
            assertTrue(seen.contains("Lab voisin ne lui fait plus confiance") && seen.contains("Clé perdue"), seen);
        }
    }

    @Test
    void whoPutsAKeyReadsWhatAnotherLabSaidOfItBefore(@TempDir Path third) {
        try (var thief = new OpenNetwork(third)) {
            open.trust(sender, "Lab voisin");
            var lost = sender.trust(thief, "Lab perdu");
            sender.keys.revoke(MANAGER, lost.id(), 1, "Clé perdue");
            var came = arrival().show(open.receive(sender.publish("Lab de Valfleuri")).address());
            assertTrue(came.text().contains("la clé de « Lab perdu » : Clé perdue. Vous ne lui faites pas confiance ici") && !came.html().contains("/network/keys/" + lost.id()), came::html);
            var here = "/network/keys/" + lost.id();
            var typed = Map.of("action", "trust", "name", "Lab trouvé", "publicKey", " " + thief.keys.ownKey(MANAGER).orElseThrow());
            var put = keys(ADMINISTRATOR).submit("/network/keys", typed);
            assertEquals(here, put.address());
            assertTrue(put.text().contains("« Lab trouvé » est de confiance. Attention : Lab voisin ne lui fait plus confiance") && put.text().contains("Clé perdue"), put::text);
            assertTrue(keys(MANAGER).show("/network/keys").text().contains("Un autre lab s’en méfie"));
            key(MANAGER).submit(here, Map.of("action", "revoke", "version", "1", "reason", "Appelé : perdue"));
            assertTrue(key(ADMINISTRATOR).show(here).text().contains("Lab voisin ne lui fait plus confiance"), "before it is trusted anew");
        }
    }

    private static Item state(String id, String title, String step, String charterEnd) {
        return new Item(id, title, Map.of("step", step, "charterEnd", charterEnd, "commitments", "3/5", "events", "2"));
    }

    @Test
    void tellsThoseWhoLeadThatABundleWaits() {
        var card = new WaitingCard(open.arrivals);
        assertFalse(card.show(arrivals().visit("/network/arrivals")).isPresent());
        open.trust(sender, "Lab voisin");
        open.receive(sender.publish("Lab de Valfleuri"));
        assertTrue(card.show(arrivals().visit("/network/arrivals")).isPresent());
    }

    @Test
    void narrowsAndExportsBundlesThatCame() {
        takenIn();
        open.receive("no bundle");
        assertFalse(arrivals().show("/network/arrivals?state=REFUSED").text().contains("Paquet n° 1"));
        var rows = new ArrivalExport(open.arrivals, open.keys).rows(MANAGER, Locale.FRENCH, Map.of("state", List.of("TAKEN_IN")), "", 50).items();
        assertEquals(1, rows.size());
        assertTrue(rows.get(0).contains("Lab voisin") && rows.get(0).contains("Importé"), rows.toString());
    }

    @Test
    void exportsWhatTheListShows() {
        takenIn();
        var export = new ReceivedExport(open.received, kinds);
        var row = export.rows(OBSERVER, Locale.FRENCH, Map.of("text", List.of("sondes")), "", 50).items().get(0);
        assertEquals(export.columns(Locale.FRENCH).size(), row.size());
        assertTrue(row.contains("Lab voisin") && row.toString().contains("Ce qui a été fait : Trois sondes"), row.toString());
    }
}
