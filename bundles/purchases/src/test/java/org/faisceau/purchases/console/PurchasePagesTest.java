// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import static org.faisceau.purchases.OpenPurchases.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Page;
import org.faisceau.purchases.AftermathRegister;
import org.faisceau.purchases.OpenPurchases;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.Facet;
import org.faisceau.rules.RuleRegister;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurchasePagesTest {
    private OpenPurchases open;
    private Namer namer;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPurchases(folder);
        namer = new Namer(open.organisations);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PageTester tester(Page page) {
        return PageTester.of(page).as(OpenPurchases.MANAGER);
    }

    private PageTester contract() {
        var accounts = (Accounts) Proxy.newProxyInstance(PurchasePagesTest.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> args[0]);
        return tester(new ContractPage(open.purchases, namer, open.store.journal(), accounts));
    }

    private Map<String, String> sent(String subject) {
        var fields = OpenPurchases.whole("2026M9", subject);
        fields.put("buyer", open.town);
        return fields;
    }

    @Test
    void listsContractsCleanly() {
        open.registered("2026M1", PageTester.NASTY);
        var seen = tester(new PurchasesPage(open.purchases, namer)).show("/purchases");
        PageTester.assertClean(seen);
        assertTrue(seen.html().contains("Ville de Valfleuri"));
        assertTrue(seen.html().contains("Innovant"));
    }

    @Test
    void saysWhatTheAddressAsksAndNoFilterReads() {
        assertTrue(tester(new PurchasesPage(open.purchases, namer)).show("/purchases?innovative=perhaps").html().contains("perhaps"));
    }

    @Test
    void showsWhatAContractLacks() {
        var texts = OpenPurchases.whole("2026M1", "Sondes");
        texts.remove("ccag");
        var seen = contract().show("/purchases/" + open.registered(texts).id());
        PageTester.assertClean(seen);
        assertTrue(seen.html().contains("Il manque un champ"));
    }

    @Test
    void showsTheHistoryInBothLanguages() {
        var contract = open.registered("2026M1", "Sondes");
        assertTrue(contract().show("/purchases/" + contract.id() + "?tab=history").html().contains("a enregistré ce marché"));
        assertTrue(contract().in(Locale.ENGLISH).show("/purchases/" + contract.id() + "?tab=history").html().contains("recorded this contract"));
    }

    @Test
    void recordsAContractByHand() {
        var seen = tester(new NewContractPage(open.purchases, open.organisations, namer)).submit("/purchases/new", sent("Sondes neuves"));
        assertTrue(seen.address().startsWith("/purchases/"));
        assertEquals(1, open.purchases.count(OBSERVER, ContractFilter.all().withText("neuves").with(Facet.STATE, "COMPLETE"), 10));
    }

    private NewContractPage fromDossier() {
        var page = new NewContractPage(open.purchases, open.organisations, namer);
        page.origins = List.of(new FakeOrigin(open.town));
        return page;
    }

    @Test
    void beginsAContractFromADossierAndKeepsWhereItCameFrom() {
        assertTrue(tester(fromDossier()).show("/purchases/new?from=dossier:d1").html().contains("Écoute des fuites"));
        var fields = sent("Écoute des fuites");
        fields.put("from", "dossier:d1");
        tester(fromDossier()).submit("/purchases/new", fields);
        assertEquals(1, open.purchases.count(OBSERVER, ContractFilter.all().with(Facet.ORIGIN, "dossier:d1"), 10));
    }

    @Test
    void keepsTheLotsAtHandWhereTheFormIsWrong() {
        assertTrue(tester(fromDossier()).show("/purchases/new?from=dossier:d2&lot=2").html().contains("Sondes, lot 2 : Sud"));
        var fields = sent("");
        fields.putAll(Map.of("from", "dossier:d2", "lot", "2"));
        var seen = tester(fromDossier()).submit("/purchases/new", fields);
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("/purchases/new?from=dossier:d2&amp;lot=1") && !seen.html().contains("&amp;lot=2"), seen.html());
    }

    @Test
    void keepsADraftForEachRecordThatAContractComesFrom() {
        assertTrue(tester(fromDossier()).show("/purchases/new").html().contains("data-draft=\"\""));
        assertTrue(tester(fromDossier()).show("/purchases/new?need=n1").html().contains("data-draft=\"n1\""));
        assertTrue(tester(fromDossier()).show("/purchases/new?from=dossier:d2&lot=2").html().contains("data-draft=\"dossier:d2-lot-2\""));
        assertFalse(tester(fromDossier()).show("/purchases/new?need=%22%3E").html().contains("need=\""));
    }

    @Test
    void saysThatAContractAlreadyCameFromTheDossier() {
        assertFalse(tester(fromDossier()).show("/purchases/new?from=dossier:d1").html().contains("vient déjà de là"));
        var fields = sent("Écoute des fuites");
        fields.put("from", "dossier:d1");
        var saved = tester(fromDossier()).submit("/purchases/new", fields).address();
        var html = tester(fromDossier()).show("/purchases/new?from=dossier:d1").html();
        assertTrue(html.contains("Un marché vient déjà de là") && html.contains(saved), html);
    }

    @Test
    void keepsNoOriginThatNobodyAnswersFor() {
        var fields = sent("Écoute des fuites");
        fields.put("from", "dossier:another");
        tester(fromDossier()).submit("/purchases/new", fields);
        assertEquals(0, open.purchases.count(OBSERVER, ContractFilter.all().with(Facet.ORIGIN, "dossier:another"), 10));
    }

    @Test
    void saysThatTheNumberOfAHolderIsNoSiret() {
        var fields = sent("Sondes neuves");
        fields.put("titulaires", "12345678900012 Sondes Imaginaires SAS");
        var seen = tester(new NewContractPage(open.purchases, open.organisations, namer)).submit("/purchases/new", fields);
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("« 12345678900012 » n’est pas un SIRET"), seen.html());
        fields.put("titulaires", "Sondes Imaginaires SAS");
        assertTrue(tester(new NewContractPage(open.purchases, open.organisations, namer)).submit("/purchases/new", fields).address().startsWith("/purchases/"));
    }

    @Test
    void leavesANumberAloneThatAnotherSystemToldWrong() {
        var texts = OpenPurchases.whole("2026M8", "Sondes");
        texts.put("titulaires", "SIRET 12345678900012 Sondes Imaginaires SAS");
        var contract = open.registered(texts);
        var fields = new HashMap<>(texts);
        fields.putAll(Map.of("buyer", open.town, "version", "1", "objet", "Sondes et relevés"));
        var seen = tester(new EditContractPage(open.purchases, open.organisations, namer)).submit("/purchases/" + contract.id() + "/edit", fields);
        assertEquals("/purchases/" + contract.id(), seen.address(), seen::html);
    }

    @Test
    void keepsTheFormWhereAFieldIsNotUnderstood() {
        var fields = sent("Sondes neuves");
        fields.put("montant", "beaucoup");
        var seen = tester(new NewContractPage(open.purchases, open.organisations, namer)).submit("/purchases/new", fields);
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("beaucoup"));
    }

    @Test
    void saysWhatIsAwaitedWhereAFieldHasAShape() {
        var fields = sent("Sondes neuves");
        fields.putAll(Map.of("codeCPV", "abc", "offresRecues", "-2", "tauxAvance", "500", "dureeMois", "long", "lieuExecutionCode", "ZZZZZZZZZ"));
        var seen = tester(new NewContractPage(open.purchases, open.organisations, namer)).submit("/purchases/new", fields);
        assertEquals(422, seen.status());
        for (var awaited : List.of("huit chiffres", "pas un nombre d’offres", "0,05 pour 5 %", "durée en mois", "« ZZZZZZZZZ » n’est pas un code de cette sorte")) assertTrue(seen.text().contains(awaited), seen.text());
        var corsican = sent("Sondes corses");
        corsican.putAll(Map.of("id", "2026M7", "lieuExecutionCode", "2A"));
        assertTrue(tester(new NewContractPage(open.purchases, open.organisations, namer)).submit("/purchases/new", corsican).address().startsWith("/purchases/"));
    }

    @Test
    void showsBothVersionsToWhoComesSecond() {
        var contract = open.registered("2026M9", "Sondes");
        var fields = sent("Sondes à moi");
        fields.put("version", "7");
        var seen = tester(new EditContractPage(open.purchases, open.organisations, namer)).submit("/purchases/" + contract.id() + "/edit", fields);
        assertTrue(seen.html().contains("Sondes à moi"));
        assertEquals("Sondes", open.purchases.find(OBSERVER, contract.id()).orElseThrow().title());
    }

    @Test
    void completesAContractInTheTable() {
        var texts = OpenPurchases.whole("2026M1", "Sondes");
        texts.remove("ccag");
        var contract = open.registered(texts);
        var page = tester(new IncompletePage(open.purchases, namer));
        PageTester.assertClean(page.show("/purchases/incomplete"));
        page.submit("/purchases/incomplete", Map.of("contract", contract.id(), "version", "1", "ccag", "Travaux"));
        assertEquals(0, open.purchases.count(OBSERVER, ContractFilter.all().with(Facet.STATE, "LACKING"), 10));
    }

    @Test
    void saysThatTheRuleBookIsStopped() {
        open.registered("2026M1", "Sondes");
        assertTrue(tester(new DutiesPage(open.purchases, namer, open.clock)).show("/purchases/duties").html().contains("Le module Règles est arrêté"));
    }

    @Test
    void holdsNobodyHereToTheDutiesOfBuyersFromElsewhere() {
        var foreign = OpenPurchases.foreign("2026M8");
        foreign.remove("datePublicationDonnees");
        open.brought(foreign);
        var own = OpenPurchases.whole("2026M1", "Sondes");
        own.remove("datePublicationDonnees");
        open.registered(own);
        var page = new DutiesPage(open.purchases, namer, open.clock);
        page.rules = Optional.of(new RuleRegister(open.store.store(), open.clock));
        var text = tester(page).show("/purchases/duties").text();
        assertTrue(text.contains("Sondes") && !text.contains("Transports d’ailleurs"), text);
    }

    @Test
    void notesAPublicationWithItsProof() {
        var texts = OpenPurchases.whole("2026M1", "Sondes");
        texts.remove("datePublicationDonnees");
        var contract = open.registered(texts);
        tester(new PublicationPage(open.purchases)).submit("/purchases/" + contract.id() + "/publication",
                Map.of("version", "1", "datePublicationDonnees", "2026-06-02", "preuvePublication", "https://data.example/decp"));
        assertEquals("https://data.example/decp", open.purchases.find(OBSERVER, contract.id()).orElseThrow().content().execution().proof());
    }

    @Test
    void keepsTheProofTypedWhereTheDayCannotBe() {
        var texts = OpenPurchases.whole("2026M1", "Sondes");
        texts.remove("datePublicationDonnees");
        var address = "/purchases/" + open.registered(texts).id() + "/publication";
        for (var day : List.of("2020-01-01", "2031-01-01", "", "abc")) {
            var seen = tester(new PublicationPage(open.purchases)).submit(address, Map.of("version", "1", "datePublicationDonnees", day, "preuvePublication", "https://data.example/1"));
            assertEquals(422, seen.status());
            PageTester.assertClean(seen);
            assertTrue(seen.html().contains("https://data.example/1") && seen.html().contains("aria-invalid=\"true\""), seen.html());
        }
        var late = tester(new PublicationPage(open.purchases)).submit(address, Map.of("version", "7", "datePublicationDonnees", "2026-06-02", "preuvePublication", "https://data.example/1"));
        assertEquals(409, late.status());
        assertTrue(late.html().contains("https://data.example/1"), late.html());
    }

    @Test
    void leadsToTheActsThatLackSomething() {
        var contract = open.registered("2026M1", "Sondes");
        tester(new ActPage(open.purchases, open.clock)).submit("/purchases/" + contract.id() + "/act", Map.of("version", "1", "kind", "MODIFICATION", "montant", "60000", "dateNotification", "2026-07-01"));
        var sheet = contract().show("/purchases/" + contract.id()).html();
        assertTrue(sheet.contains("/act?of=MODIFICATION-0") && sheet.contains("#acts-title") && !sheet.contains("/edit\">Compléter"), sheet);
        var table = tester(new IncompletePage(open.purchases, namer)).show("/purchases/incomplete?open=" + contract.id()).html();
        assertTrue(table.contains("#acts-title") && !table.contains("Enregistrer ces champs"), table);
    }

    @Test
    void leadsFromEachFigureToItsContracts() {
        open.registered("2026M1", "Sondes");
        var seen = tester(new SharePage(open.purchases, namer)).show("/purchases/share?by=procedure");
        PageTester.assertClean(seen);
        assertEquals(5, Pattern.compile("href=./purchases.procedure=ADAPTED").matcher(seen.html()).results().count(), "the line, two counts and two amounts");
        assertTrue(seen.html().contains("100 %") || seen.html().contains("100\u00a0%"), seen.html());
    }

    @Test
    void countsTheBuyersOfTheDirectoryUnlessAllAreAskedFor() {
        open.registered("2026M1", "Sondes");
        assertFalse(tester(new SharePage(open.purchases, namer)).show("/purchases/share").html().contains("hors de l’annuaire"));
        var foreign = OpenPurchases.foreign("2026M8");
        foreign.put("marcheInnovant", "non");
        open.brought(foreign);
        var own = tester(new SharePage(open.purchases, namer)).show("/purchases/share");
        PageTester.assertClean(own);
        assertTrue(own.text().contains("1 sur 1 marché") && own.text().contains("Un marché d’un acheteur hors de l’annuaire"), own.text());
        assertTrue(own.html().contains("innovative=YES&amp;tied=YES") && own.html().contains("whose=all"), own.html());
        assertEquals(1, open.purchases.count(OBSERVER, ContractFilter.tied(), 10));
        var whole = tester(new SharePage(open.purchases, namer)).show("/purchases/share?whose=all");
        assertTrue(whole.text().contains("1 sur 2 marchés"), whole.text());
        assertTrue(whole.html().contains("share.csv?by=year&amp;whose=all") && !whole.html().contains("tied=YES"), whole.html());
        assertTrue(new String(table("/purchases/share.csv").file(), StandardCharsets.UTF_8).contains("2026;1;1"));
        assertTrue(new String(table("/purchases/share.csv?whose=all").file(), StandardCharsets.UTF_8).contains("2026;2;1"));
    }

    @Test
    void watchesTheBuyersOfTheDirectoryUnlessAllAreAskedFor() {
        for (int at = 1; at <= 3; at++) {
            var foreign = OpenPurchases.foreign("2026M" + at);
            foreign.put("procedure", "Marché passé sans publicité ni mise en concurrence préalable");
            open.brought(foreign);
        }
        var watch = new Watch(open.purchases, open.organisations, open.clock);
        watch.rules = Optional.of(new RuleRegister(open.store.store(), open.clock));
        var page = new GuardPage(watch, open.purchases, namer);
        var own = tester(page).show("/purchases/guard");
        PageTester.assertClean(own);
        assertTrue(own.text().contains("Rien à signaler") && own.text().contains("3 marchés d’acheteurs hors de l’annuaire"), own.text());
        assertTrue(tester(page).show("/purchases/guard?whose=all").text().contains("Même opérateur"));
        assertFalse(PageTester.of(page).as(open.buyer()).show("/purchases/guard?whose=all").text().contains("Même opérateur"));
    }

    private Seen table(String address) {
        return tester(new ShareTablePage(open.purchases, namer, new PlainTables())).show(address);
    }

    @Test
    void showsWhatWordsOf2019Become() {
        var html = tester(new WordsPage()).show("/purchases/words").html();
        assertTrue(html.contains("Procédure concurrentielle avec négociation"));
        assertTrue(html.contains("prod-innov"));
    }

    @Test
    void printsASheet() {
        var contract = open.registered("2026M1", "Sondes");
        assertFalse(new ContractPaper(open.purchases, namer, new AftermathRegister(open.store.store(), open.clock)).paper(OBSERVER, Locale.FRENCH, contract.id()).isEmpty());
    }
}
