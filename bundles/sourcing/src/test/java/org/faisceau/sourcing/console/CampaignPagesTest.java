// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import static org.faisceau.sourcing.OpenSourcing.FOUND;
import static org.faisceau.sourcing.OpenSourcing.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Page;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionChannel;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.IntroductionReply;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.sourcing.OpenSourcing;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger.Telling;
import org.faisceau.sourcing.api.Told;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignPagesTest {
    private OpenSourcing open;
    private Campaign campaign;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSourcing(folder);
        campaign = open.running();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PageTester tester(Page page) {
        return PageTester.of(page).as(open.buyer);
    }

    private OpenTechniques host() {
        return new OpenTechniques(open, List.of());
    }

    private PageTester page() {
        return tester(new CampaignPage(open.campaigns, open.panels, open.ledger, host().techniques, host().invitations, open.organisations, open.accounts, open.store.store()));
    }

    private PageTester panel() {
        return tester(new PanelPage(open.campaigns, open.panels, open.organisations, open.accounts));
    }

    private PageTester ledger() {
        return tester(new LedgerPage(open.campaigns, open.ledger, host().techniques, open.organisations, open.accounts, met(List.of()), open.clock));
    }

    /** A directory of these introductions. */
    private static MetElsewhere met(List<Introduction> some) {
        return new MetElsewhere((Introductions) Proxy.newProxyInstance(Introductions.class.getClassLoader(), new Class<?>[] {Introductions.class}, (proxy, method, args) -> {
            if (method.getName().equals("page")) return new Slice<>(some, "");
            throw new UnsupportedOperationException(method.getName());
        }));
    }

    private Introduction introduced(String company, Optional<Ref> about) {
        var reply = new IntroductionReply(IntroductionReply.Answer.ACCEPTED, "", Instant.EPOCH, "");
        var content = new IntroductionContent(company, open.buyer.organisation(), about, IntroductionChannel.EVENT, LocalDate.of(2026, 10, 6), "Pitchs d’automne", Optional.empty());
        return new Introduction("met-" + company + about.map(Ref::id).orElse(""), content, IntroductionState.MADE, Optional.empty(), "", "manager", Instant.EPOCH, reply, reply, Optional.empty(), 0, Instant.EPOCH, 1);
    }

    /** The ledger knows nothing of what was said there. */
    @Test
    void namesCompaniesOfThePanelThatTheBuyerMetAtAnEvent() {
        var company = open.companies.get(0);
        var some = List.of(introduced(company, Optional.empty()), introduced(company, Optional.of(new Ref("need", "another"))), introduced("no-member", Optional.empty()));
        var page = tester(new LedgerPage(open.campaigns, open.ledger, host().techniques, open.organisations, open.accounts, met(some), open.clock));
        var seen = page.show(campaign.address() + "/ledger");
        assertTrue(seen.text().contains("rencontrée le 6 oct. 2026, lors d’un événement Pitchs d’automne"), seen::text);
        assertEquals(1, seen.html().split("/directory/introductions/", -1).length - 1);
        assertFalse(ledger().show(campaign.address() + "/ledger").text().contains("Rencontres hors campagne"));
        var paper = new LedgerPaper(open.campaigns, open.ledger, host().techniques, open.organisations, open.accounts, met(some)).paper(open.buyer, Locale.FRENCH, campaign.id()).orElseThrow().blocks().toString();
        assertTrue(paper.contains("rencontrée le 6 oct. 2026"), paper);
    }

    @Test
    void listsWhatOneReads() {
        var list = tester(new CampaignsPage(open.campaigns, open.organisations, open.accounts));
        assertTrue(list.show("/sourcing").text().contains("Sondes de fuites"));
        assertTrue(list.show("/sourcing?state=CONCLUDED").text().contains("Aucune campagne ne correspond"));
        assertFalse(list.as(open.seller).show("/sourcing").text().contains("Sondes de fuites"));
    }

    @Test
    void keepsADraftForEachNeedThatACampaignIsFor() {
        var page = new NewCampaignPage(open.campaigns, open.organisations);
        page.needs = Optional.of(open.needs());
        assertTrue(tester(page).show("/sourcing/new?need=need-1").html().contains("data-draft=\"need-1\""), "a draft of another campaign would bring its need along");
        assertTrue(tester(page).show("/sourcing/new").html().contains("data-draft=\"\""));
    }

    @Test
    void opensNoneWithoutItsNeedWhileNeedsAreStopped() {
        var page = new NewCampaignPage(open.campaigns, open.organisations);
        var typed = Map.of("title", "Bancs", "buyer", open.buyer.organisation(), "need", "need-1");
        assertEquals(409, tester(page).submit("/sourcing/new", typed).status());
        assertEquals(409, tester(page).show("/sourcing/new?need=need-1").status());
        page.needs = Optional.of(open.needs());
        assertEquals(422, tester(page).submit("/sourcing/new", Map.of("title", "Bancs", "buyer", open.buyer.organisation(), "need", "foreign")).status());
        assertEquals(0, open.campaigns.count(open.buyer, CampaignFilter.all().withText("bancs"), 10));
        assertEquals(303, tester(page).submit("/sourcing/new", typed).status());
    }

    @Test
    void namesVeryManyCompaniesOnRequest() {
        var running = open.running();
        for (int number = 0; number < 120; number++) done(open.panels.add(open.buyer, running.id(), open.organisation("Entreprise fictive " + number, OrganisationKind.COMPANY), ""));
        done(open.ledger.tell(open.buyer, running.id(), Telling.all(Entry.Kind.ANSWER, "Length", "42 km").by(Told.Way.SPOKEN)));
        var entry = open.ledger.page(open.buyer, running.id(), "", "", 10).items().stream().filter(one -> one.title().equals("Length")).findFirst().orElseThrow();
        var address = running.address() + "/ledger";
        var seen = ledger().show(address).text();
        assertTrue(seen.contains("Voir lesquelles") && seen.contains("100 entreprises du panel sur 122"), seen);
        var asked = ledger().show(address + "?standings=all&told=" + entry.id()).text();
        assertTrue(!asked.contains("Voir lesquelles") && !asked.contains("100 entreprises"), asked);
    }

    @Test
    void opensOneAndSaysWhatIsMissing() {
        var page = tester(new NewCampaignPage(open.campaigns, open.organisations));
        assertEquals(422, page.submit("/sourcing/new", Map.of("title", " ", "buyer", open.buyer.organisation())).status());
        assertEquals(303, page.submit("/sourcing/new", Map.of("title", "Bancs", "buyer", open.buyer.organisation(), "wantedOn", "2027-02-01")).status());
        assertEquals(1, open.campaigns.count(open.buyer, CampaignFilter.all().withText("bancs"), 10));
        assertEquals(403, page.as(open.observer).show("/sourcing/new").status());
    }

    @Test
    void showsDutiesAndPanelInBothLanguages() {
        var seen = page().show(campaign.address());
        assertTrue(seen.text().contains("Aquasonde Fictive") && seen.text().contains("Déclarations d’intérêts"), seen::text);
        assertTrue(page().in(Locale.ENGLISH).show(campaign.address()).text().contains("Declarations of interests"));
    }

    @Test
    void warnsOfWhoHelpedToDefineTheNeed() {
        assertEquals(303, panel().submit(campaign.address() + "/panel", Map.of("action", "helped", "company", open.companies.get(1), "how", "a study")).status());
        assertTrue(page().show(campaign.address()).text().contains("Tuyaux Fictifs a aidé à définir le besoin"));
    }

    @Test
    void showsACompanyWhatItWasToldAndLetsItLeave() {
        open.told(campaign, "Longueur du réseau", open.companies.get(0));
        open.told(campaign, "Profondeur", open.companies.get(1));
        var seen = page().as(open.seller).show(campaign.address());
        assertTrue(seen.text().contains("Longueur du réseau"), seen::text);
        assertFalse(seen.text().contains("Profondeur") || seen.text().contains("Tuyaux") || seen.text().contains("secret context"), seen::text);
        assertEquals(303, page().as(open.seller).submit(campaign.address(), Map.of("action", "decline", "why", "")).status());
        assertTrue(page().as(open.seller).show(campaign.address()).text().contains("Vous vous êtes retiré"));
    }

    @Test
    void drawsAndShowsThatItComesOutTheSame() {
        var visit = panel().visit(campaign.address() + "/panel").field("action", "draw").field("candidate", open.companies.get(2), open.companies.get(3)).field("count", "1").field("seed", "loto");
        assertEquals(303, panel().submit(visit).status());
        assertTrue(panel().show(campaign.address() + "/panel").text().contains("Même résultat"));
    }

    @Test
    void namesTheCandidatesOfADrawByWhatIsHashedOnPageAndPaper() {
        var lost = done(open.panels.draw(open.buyer, campaign.id(), open.companies.subList(2, 4), 1, "loto"));
        var draw = open.campaigns.casefile(open.buyer, lost.id()).orElseThrow().draws().get(0);
        var loser = draw.candidates().stream().filter(one -> !draw.drawn().contains(one)).findFirst().orElseThrow();
        var lot = open.panels.lots(draw).get(1);
        var seen = panel().show(campaign.address() + "/panel").text();
        assertTrue(lot.company().equals(loser) && seen.contains(loser) && seen.contains(lot.hash()), seen);
        var paper = new CampaignPaper(open.campaigns, open.ledger, open.organisations, open.accounts).paper(open.buyer, Locale.FRENCH, campaign.id()).orElseThrow().blocks().toString();
        assertTrue(paper.contains(loser), paper);
    }

    @Test
    void keepsWhatWasTypedIntoASmallFormAndSaysWhatIsWrongBesideIt() {
        var long1 = "q".repeat(1001);
        var declared = page().submit(campaign.address(), Map.of("action", "declare", "declared", "SOME", "statement", long1));
        assertTrue(declared.status() == 422 && declared.html().contains(long1) && declared.html().contains("statement-error") && declared.html().contains("value=\"SOME\" checked"), declared::html);
        assertTrue(page().submit(campaign.address(), Map.of("action", "declare", "declared", "SOME", "statement", "")).html().contains("statement-error"));
        assertEquals(422, page().submit(campaign.address(), Map.of("action", "involve", "account", "")).status());
        var attached = page().submit(campaign.address(), Map.of("action", "attach", "documentTitle", "Plan du réseau"));
        assertTrue(attached.status() == 422 && attached.html().contains("document-error") && attached.html().contains("Plan du réseau"), attached::html);
        open.told(campaign, "Longueur du réseau", open.companies.get(0));
        var left = page().as(open.seller).submit(campaign.address(), Map.of("action", "decline", "why", long1));
        assertTrue(left.status() == 422 && left.html().contains(long1) && left.html().contains("why-error"), left::html);
    }

    @Test
    void keepsWhatWasTypedOnThePanelToo() {
        var address = campaign.address() + "/panel";
        var single = panel().submit(address, Map.of("action", "single", "single", "q".repeat(20_000)));
        assertTrue(single.status() == 422 && single.html().contains("q".repeat(20_000)) && single.html().contains("single-error"), "single");
        open.told(campaign, "Longueur du réseau", open.companies.get(0));
        var removed = panel().submit(address, Map.of("action", "remove", "company", open.companies.get(0), "why", " "));
        assertTrue(removed.status() == 422 && removed.html().contains("why-error"), removed::html);
        var helped = panel().submit(address, Map.of("action", "helped", "company", open.companies.get(1), "how", "q".repeat(1001)));
        assertTrue(helped.status() == 422 && helped.html().contains("q".repeat(1001)) && helped.html().contains("how-error"), helped::html);
    }

    @Test
    void comparesTwoCompaniesAndSendsTheSameToAll() {
        open.manned.add(open.companies.get(1));
        open.told(campaign, "Longueur du réseau", open.companies.get(0));
        var address = campaign.address() + "/ledger";
        var seen = ledger().show(address + "?one=" + open.companies.get(0) + "&other=" + open.companies.get(1));
        assertTrue(seen.text().contains("Seule Aquasonde Fictive le sait"), seen::text);
        assertEquals(303, ledger().submit(address, Map.of("action", "levelAll")).status());
        assertTrue(ledger().show(address + "?one=" + open.companies.get(0) + "&other=" + open.companies.get(1)).text().contains("Aucun écart"));
    }

    @Test
    void tellsAndOffersTheNotice() {
        open.manned.add(open.companies.get(1));
        var address = campaign.address() + "/ledger";
        assertTrue(ledger().show(address + "?tell=NOTICE").text().contains("R. 2111-1"));
        assertEquals(422, ledger().submit(address, Map.of("action", "tell", "kind", "INFORMATION", "way", "MESSAGE", "title", "x", "body", "")).status());
        assertEquals(303, ledger().submit(address, Map.of("action", "tell", "kind", "NOTICE", "way", "MESSAGE", "title", "Mention", "body", "Rien n’est promis")).status());
        assertEquals(2, open.letters.size());
    }

    private String letter(String company) {
        return new LedgerLetter(open.campaigns, open.ledger, open.organisations, open.accounts).paper(open.buyer, Locale.FRENCH, campaign.id() + "." + company).map(paper -> paper.blocks().toString()).orElse("");
    }

    @Test
    void namesWhomNoMessageReachesAndOffersALetter() {
        var other = open.companies.get(1);
        var address = campaign.address() + "/ledger";
        assertTrue(ledger().show(address).text().contains("Tuyaux Fictifs (personne n’a de compte)"));
        var told = ledger().submit(address, Map.of("action", "tell", "kind", "INFORMATION", "way", "MESSAGE", "title", "Longueur", "body", "42 km"));
        assertTrue(told.answer().toString().contains("une entreprise ne l’a pas reçu"), told.answer().toString());
        var seen = ledger().show(address);
        assertTrue(seen.text().contains("N’a pas atteint, faute de compte : Tuyaux Fictifs") && seen.text().contains("aucun message ne l’atteint"), seen::text);
        assertTrue(seen.html().contains("/print/campaign-letter/" + campaign.id() + "." + other), seen::html);
        assertTrue(letter(other).contains("42 km") && letter(other).contains("Tuyaux Fictifs"), letter(other));
        assertTrue(letter(open.companies.get(0)).contains("Rien ne manque"));
        assertEquals("", letter(open.companies.get(3)));
        var ledger = new LedgerPaper(open.campaigns, open.ledger, host().techniques, open.organisations, open.accounts, met(List.of())).paper(open.buyer, Locale.FRENCH, campaign.id()).orElseThrow().blocks().toString();
        assertTrue(ledger.contains("ne l’a pas reçue : personne n’a de compte pour elle"), ledger);
    }

    @Test
    void notesThatALetterWasHandedOut() {
        var other = open.companies.get(1);
        var address = campaign.address() + "/ledger";
        assertTrue(ledger().submit(address, Map.of("action", "levelAll")).answer().toString().contains("Une entreprise en sait encore moins"));
        assertTrue(ledger().show(address + "?hand=" + other).html().contains("Écoute des fuites</option>"));
        assertTrue(ledger().submit(address, Map.of("action", "hand", "handedTo", other, "handedOn", "2026-11-25")).text().contains("Ce jour est à venir"));
        assertEquals(422, ledger().submit(address, Map.of("action", "hand", "handedTo", other, "handedOn", "")).status());
        assertEquals(303, ledger().submit(address, Map.of("action", "hand", "handedTo", other, "handedOn", "2026-11-24", "handedEntry", "")).status());
        assertFalse(ledger().show(address).text().contains("Remis par lettre ou courriel"));
    }

    @Test
    void publishesForWhoHasNoAccount() {
        open.told(campaign, "Longueur du réseau", open.companies.get(0));
        var page = PageTester.of(new PublicCampaignPage(open.ledger, host().techniques)).as(Role.NOBODY);
        assertEquals(404, page.show("/public/sourcing/" + campaign.id()).status());
        assertEquals(303, ledger().submit(campaign.address() + "/ledger", Map.of("action", "publish", "entry", "")).status());
        assertTrue(page.show("/public/sourcing/" + campaign.id()).text().contains("Longueur du réseau"));
    }

    @Test
    void handsAPublishedDocumentToWhoHasNoAccount() {
        var kept = open.store.store().files().keep(new ByteArrayInputStream(new byte[] {80, 81}), "plan.txt", 10).orElseThrow();
        OpenSourcing.done(open.panels.attach(open.buyer, campaign.id(), "", kept));
        var document = open.campaigns.casefile(open.buyer, campaign.id()).orElseThrow().documents().get(0).id();
        OpenSourcing.done(open.ledger.tell(open.buyer, campaign.id(), Telling.all(Entry.Kind.DOCUMENT, "Plan", "").handing(document)));
        var address = "/public/sourcing/" + campaign.id() + "/" + document;
        var file = PageTester.of(new PublicDocumentPage(open.panels, open.store.store())).as(Role.NOBODY);
        assertEquals(404, file.show(address).status());
        OpenSourcing.done(open.ledger.publish(open.buyer, campaign.id(), ""));
        assertEquals(200, file.show(address).status());
        var page = PageTester.of(new PublicCampaignPage(open.ledger, host().techniques)).as(Role.NOBODY);
        assertTrue(page.show("/public/sourcing/" + campaign.id()).html().contains(address));
    }

    @Test
    void takesOutAPersonPickedByMistakeAndSaysWhoIsMissing() {
        done(open.panels.involve(open.buyer, campaign.id(), "manager"));
        var address = campaign.address() + "/people/manager";
        open.closed.add("manager");
        var seen = page().show(campaign.address());
        assertTrue(seen.text().contains("Une personne n’a pas déclaré ses intérêts. Name of buyer, Name of manager") && seen.text().contains("Son compte est fermé") && seen.html().contains(address), seen::text);
        var leave = tester(new ReleasePage(open.campaigns, open.panels, open.accounts));
        assertEquals(200, leave.show(address).status());
        assertEquals(422, leave.submit(address, Map.of("why", "")).status());
        assertEquals(303, leave.submit(address, Map.of("why", "partie en <mars>")).status());
        assertEquals(404, leave.show(address).status());
        assertTrue(page().show(campaign.address()).html().contains("partie en &lt;mars&gt;"));
        var paper = new CampaignPaper(open.campaigns, open.ledger, open.organisations, open.accounts).paper(open.buyer, Locale.FRENCH, campaign.id()).orElseThrow();
        assertTrue(paper.blocks().toString().contains("retirée le 24 nov. 2026, par Name of buyer : partie en <mars>"), paper.blocks()::toString);
    }

    @Test
    void saysWhatIsOwedBeforeItIsConcluded() {
        var review = open.moved(campaign, CampaignState.REVIEW);
        var page = tester(new ConclusionPage(open.campaigns, open.ledger, open.organisations, open.accounts));
        var address = campaign.address() + "/conclusion";
        assertTrue(page.show(address).text().contains("Pas encore"));
        var fields = Map.of("offer", "NONE", "reasons", "a", "searches", "b", "sources", "c", "version", String.valueOf(review.version()));
        var refused = page.submit(address, fields);
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("Une personne n’a pas déclaré"), refused::text);
    }

    @Test
    void printsASignedFindingWithWhoWasAsked() {
        var ready = open.ready();
        done(open.campaigns.conclude(open.buyer, ready.id(), ready.version(), FOUND));
        var paper = new CampaignPaper(open.campaigns, open.ledger, open.organisations, open.accounts).paper(open.buyer, Locale.FRENCH, ready.id()).orElseThrow();
        var text = paper.blocks().toString();
        assertTrue(text.contains("Two come near") && text.contains("Tuyaux Fictifs") && text.contains("Constaté par Name of buyer"), text);
        var ledger = new LedgerPaper(open.campaigns, open.ledger, host().techniques, open.organisations, open.accounts, met(List.of()));
        assertTrue(ledger.paper(open.buyer, Locale.FRENCH, ready.id()).orElseThrow().blocks().toString().contains("Nothing is promised"));
        assertEquals(Optional.empty(), ledger.paper(open.seller, Locale.FRENCH, ready.id()));
    }

    @Test
    void printsThroughWhichTechniqueWithWhichDocumentAndSinceWhenItIsPublished() {
        var host = host();
        var id = host.campaign.id();
        var document = host.document("plan of pipes.txt");
        OpenSourcing.done(open.ledger.tell(open.buyer, id, Telling.all(Entry.Kind.DOCUMENT, "Plan", "").handing(document).through("whim")));
        OpenSourcing.done(open.panels.decline(open.seller, id, "no time"));
        OpenSourcing.done(open.ledger.publish(open.buyer, id, ""));
        var text = new LedgerPaper(open.campaigns, open.ledger, host.techniques, open.organisations, open.accounts, met(List.of())).paper(open.buyer, Locale.FRENCH, id).orElseThrow().blocks().toString();
        assertTrue(text.contains("plan of pipes") && text.contains("Par la technique") && text.contains("publiée à tous le 24 nov. 2026") && text.contains("a quitté le panel le 24 nov. 2026 ; une information reçue"), text);
    }

    @Test
    void showsBothVersionsToWhoLostTheRace() {
        var page = tester(new EditCampaignPage(open.campaigns));
        var clash = page.submit(campaign.address() + "/edit", Map.of("title", "Mine", "wantedOn", "2027-04-02", "version", "1"));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Mine") && clash.text().contains("Sondes de fuites") && clash.text().contains("2 avr. 2027") && clash.text().contains("1er mars 2027"), clash::text);
    }

    @Test
    void worksOutNoPlanWithoutADayAndUrgesNobodyWhoMayNot() {
        var page = tester(new TechniquesPage(open.campaigns, host().techniques, open.clock));
        var address = campaign.address() + "/techniques";
        assertTrue(page.submit(address, Map.of("action", "plan")).answer().toString().contains("est refait"));
        var dayless = done(open.campaigns.open(open.buyer, Campaign.Content.titled("Bancs", open.buyer.organisation())));
        assertTrue(page.submit(dayless.address() + "/techniques", Map.of("action", "plan")).answer().toString().contains("dites quand la consultation est voulue"));
        assertTrue(ledger().show(campaign.address() + "/ledger").text().contains("Envoyez-leur"));
        assertFalse(ledger().as(open.observer).show(campaign.address() + "/ledger").text().contains("Envoyez-leur"));
    }

    @Test
    void overwritesNobodyWhoSaidHowACompanyHelpedOrWhyItIsAlone() {
        var company = open.companies.get(0);
        var panel = campaign.address() + "/panel";
        done(open.panels.helped(open.buyer, campaign.id(), company, "", "wrote a study in 2025"));
        var late = panel().submit(panel, Map.of("action", "helped", "company", company, "seen", "", "how", "nothing much"));
        assertEquals(409, late.status());
        assertTrue(late.text().contains("« wrote a study in 2025 »") && late.html().contains("nothing much"), late.html());
        assertEquals(303, panel().submit(panel, Map.of("action", "helped", "company", company, "seen", "wrote a study in 2025", "how", "wrote a study in 2025, and more")).status());
        assertEquals(303, panel().submit(panel, Map.of("action", "single", "seenSingle", "", "single", "a patent")).status());
        assertEquals(409, panel().submit(panel, Map.of("action", "single", "seenSingle", "", "single", "other")).status());
    }

    @Test
    void asksForAReasonBeforeGivingUp() {
        var page = tester(new StepPage(open.campaigns));
        assertEquals(303, page().submit(campaign.address(), Map.of("action", "ABANDONED", "version", String.valueOf(campaign.version()))).status());
        assertEquals(422, page.submit(campaign.address() + "/step/ABANDONED", Map.of("reason", " ", "version", String.valueOf(campaign.version()))).status());
        assertEquals(303, page.submit(campaign.address() + "/step/ABANDONED", Map.of("reason", "no money", "version", String.valueOf(campaign.version()))).status());
    }

    @Test
    void isAbsentForStrangers() {
        var stranger = new Actor("x", Role.BUYER, "elsewhere");
        assertEquals(List.of(404, 404, 404), List.of(page().as(stranger).show(campaign.address()).status(), panel().as(stranger).show(campaign.address() + "/panel").status(),
                ledger().as(stranger).show(campaign.address() + "/ledger").status()));
    }

    @Test
    void escapesWhatPeopleWrite() {
        done(open.panels.helped(open.buyer, campaign.id(), open.companies.get(0), "", PageTester.NASTY));
        open.told(campaign, PageTester.NASTY, open.companies.get(0));
        PageTester.assertClean(page().show(campaign.address()));
        PageTester.assertClean(panel().show(campaign.address() + "/panel"));
        PageTester.assertClean(ledger().show(campaign.address() + "/ledger"));
        PageTester.assertClean(page().as(open.seller).show(campaign.address()));
    }
}
