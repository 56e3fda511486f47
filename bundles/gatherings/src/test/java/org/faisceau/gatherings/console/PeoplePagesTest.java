// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Page;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.MentorState;
import org.faisceau.documents.SheetTables;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.gatherings.OpenGuests;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.Invitations.Mailing;
import org.faisceau.gatherings.api.MentorCalls;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeoplePagesTest {
    private OpenGuests open;
    private GatheringHeads heads;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
        heads = new GatheringHeads(open.open.gatherings, open.open.formats, open.open.themes, open.open.accounts);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private String address() {
        return open.gathering().address();
    }

    private static PageTester tester(Page page) {
        return PageTester.of(page).as(MANAGER);
    }

    private PageTester people() {
        return tester(new PeoplePage(heads, open.guests, open.invitations, open.opinions, new SheetTables()));
    }

    private PageTester guest() {
        return tester(new GuestPage(heads, open.guests, open.invitations, new OrganisationRegister(open.open.store.store(), open.clock, open.open.ids)));
    }

    private TestVisit byLink(Guest guest) {
        return PageTester.of(new InvitationPage(open.answers, open.opinions)).visit("/gatherings/invitation?pass=x").pass(new Ref(Guest.KIND, guest.id()));
    }

    private List<Guest> list() {
        return open.guests.list(MANAGER, open.gathering().id());
    }

    /** What the preview of invitations hands back. */
    private String seen() {
        return open.invitations.reach(MANAGER, open.gathering().id(), Mailing.INVITATION).mark();
    }

    @Test
    void listsPeopleAndNamesWhatIsOffInTheirNumbers() {
        for (var name : List.of("Ada A", "Bob B", "Cleo C", "Dan D", "Eve E")) open.coming(name, GuestPart.COMPANY);
        for (var name : List.of("Fay F", "Gus G")) open.coming(name, GuestPart.PURCHASER);
        var text = people().show(address() + "/people").text();
        assertTrue(text.contains("2 des collectivités pour 5 des entreprises : il manque 2 personnes des collectivités"), text);
        assertTrue(people().in(Locale.ENGLISH).show(address() + "/people").text().contains("2 people of authorities missing"));
    }

    @Test
    void showsBothNumbersOfPlacesWhereSomebodyWasFaster() {
        people().submit(address() + "/people", Map.of("action", "seats", "seatsTotal", "30", "version", "0"));
        var clash = people().submit(address() + "/people", Map.of("action", "seats", "seatsTotal", "24", "version", "0"));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("30") && clash.text().contains("24") && clash.html().contains("value=\"seats\""), clash::text);
        assertEquals(303, people().submit(address() + "/people", Map.of("action", "seats", "seatsTotal", "24", "version", "1")).status());
    }

    @Test
    void speaksOfThePastOnceItIsOver() {
        var ada = open.coming("Ada A", GuestPart.PURCHASER);
        open.held();
        var unnoted = people().show(address() + "/people").text();
        assertTrue(unnoted.contains("1 personne était attendue ; les présences ne sont pas notées.") && unnoted.contains("Personne n’était attendu comme : Structure inspirante.") && unnoted.contains("Attendus 1"), unnoted);
        open.guests.mark(MANAGER, ada.id(), ada.version(), Guest.Attendance.PRESENT, Optional.empty());
        var noted = people().show(address() + "/people").text();
        assertTrue(noted.contains("1 personne présente") && noted.contains("Personne n’est venu comme : Structure inspirante."), noted);
        assertFalse(noted.contains("attendues") || noted.contains("vient encore"), noted);
        assertTrue(people().in(Locale.ENGLISH).show(address() + "/people").text().contains("Nobody came as: Mentor"), "in English too");
    }

    @Test
    void isForThoseWhoLeadAlone() {
        assertEquals(403, people().as(OpenGatherings.OBSERVER).show(address() + "/people").status());
        assertEquals(404, people().show("/gatherings/nothing/people").status());
    }

    @Test
    void saysBesideTheMailWhoHasItAlready() {
        open.added(Guest.Content.named("Ada Specimen", GuestPart.PURCHASER).mail("ada@ville.example"));
        var again = guest().submit(address() + "/people/new", Map.of("guestName", "Ada S.", "guestPart", "COMPANY", "guestMail", "Ada@ville.example", "action", "save"));
        assertEquals(422, again.status());
        assertTrue(again.text().contains("Ada Specimen est déjà sur la liste"), again::text);
        assertTrue(again.html().contains("Ada S."), again::html);
    }

    @Test
    void namesThePastedLinesOfWhichSomethingWasNotUnderstood() {
        var page = tester(new PastePage(heads, open.guests));
        var pasted = "Ada Specimen;ada@ville.example;Ville fictive;Élu\n\nBob;bob@q.example;X;Ministre\nMauvais;pas-un-mail\nEve;eve@q.example;Y;Élu;Z";
        var notice = page.submit(address() + "/people/paste", Map.of("pasted", pasted, "pastedPart", "PURCHASER")).text();
        assertTrue(notice.contains("Ligne 3 : « Ministre » n’est pas une qualité, lu « Acheteur public »."), notice);
        assertTrue(notice.contains("Ligne 4 : pas d’adresse, « pas-un-mail » est lu comme organisme."), notice);
        assertTrue(notice.contains("Ligne 5 : « Z » n’est pas repris."), notice);
        assertFalse(notice.contains("Ligne 1"), notice);
        var many = "Ada;a;b;c;d;e;f;g;h";
        assertTrue(page.submit(address() + "/people/paste", Map.of("pasted", many, "pastedPart", "PURCHASER")).text().endsWith("Et 2 autres remarques."), many);
        var plain = page.submit(address() + "/people/paste", Map.of("pasted", "Gus Specimen;Mairie", "pastedPart", "PURCHASER")).text();
        assertFalse(plain.contains("Ligne"), "nobody of them has a mail: " + plain);
    }

    @Test
    void takesThePartOfWhoRegistersWhereTheListNamedNoneAndShowsWhatDiffers() {
        var pasted = "Carla Roue;carla@r6.example;Mairie C\nzoe@r6.example\nBob Specimen;bob@r6.example;Firme fictive;Entreprise";
        tester(new PastePage(heads, open.guests)).submit(address() + "/people/paste", Map.of("pasted", pasted, "pastedPart", "PURCHASER"));
        var id = open.gathering().id();
        var carla = OpenGuests.done(open.answers.join(id, Guest.Content.named("Carla Roue-Martin", GuestPart.ELECTED_OFFICIAL).mail("carla@r6.example").of("", "Département D")));
        var zoe = OpenGuests.done(open.answers.join(id, Guest.Content.named("Zoé Specimen", GuestPart.OTHER).mail("zoe@r6.example")));
        var bob = OpenGuests.done(open.answers.join(id, Guest.Content.named("Bob Specimen", GuestPart.PURCHASER).mail("bob@r6.example").of("", "Firme fictive")));
        assertEquals(List.of(GuestPart.ELECTED_OFFICIAL, GuestPart.OTHER, GuestPart.COMPANY), List.of(carla.content().part(), zoe.content().part(), bob.content().part()));
        assertEquals(List.of("Carla Roue", "Mairie C", "Zoé Specimen"), List.of(carla.name(), carla.content().organisationName(), zoe.name()));
        assertEquals(Set.of(carla.id(), bob.id()), open.guests.typed(MANAGER, id).keySet());
        assertEquals(Map.of(), open.guests.typed(OpenGatherings.OBSERVER, id));
        var list = people().show(address() + "/people").text();
        assertTrue(list.contains("a écrit : Carla Roue-Martin · Élu · Département D") && list.contains("a écrit : Bob Specimen · Acheteur public · Firme fictive"), list);
        var page = guest().show(address() + "/people/" + carla.id()).text();
        assertTrue(page.contains("cette personne a écrit : Carla Roue-Martin · Élu · Département D"), page);
        OpenGuests.done(open.guests.change(MANAGER, carla.id(), open.now(carla).version(), open.now(carla).content()));
        assertEquals(Set.of(bob.id()), open.guests.typed(MANAGER, id).keySet(), "whoever leads has seen it");
    }

    @Test
    void readsPastedLinesWhateverTheOrderOfTheirCells() {
        var page = tester(new PastePage(heads, open.guests));
        var pasted = "Ada Specimen ; ada@ville.example ; Ville de Valfleuri ; Élu\nBob Specimen\tEntreprise\tBob et fils";
        assertEquals(303, page.submit(address() + "/people/paste", Map.of("pasted", pasted, "pastedPart", "PURCHASER")).status());
        assertEquals(List.of(GuestPart.ELECTED_OFFICIAL, GuestPart.COMPANY), list().stream().map(one -> one.content().part()).toList());
        assertEquals(List.of("Ville de Valfleuri", "Bob et fils"), list().stream().map(one -> one.content().organisationName()).toList());
    }

    @Test
    void keepsTenThousandPastedNamesInTheFormAndSaysHowMuchIsTooMuch() {
        var crowd = IntStream.range(0, 10_000).mapToObj(at -> "Personne " + at).collect(Collectors.joining("\n"));
        var seen = tester(new PastePage(heads, open.guests)).submit(address() + "/people/paste", Map.of("pasted", crowd, "pastedPart", "OTHER"));
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("500 au plus à la fois") && seen.html().contains("Personne 9999"), "the words and the text are there");
    }

    @Test
    void saysHowManyWouldBeOnAFullListAndAddsNone() {
        for (int from = 0; from < 2000; from += 500) open.guests.paste(MANAGER, open.gathering().id(), IntStream.range(from, from + 500).mapToObj(at -> Guest.Content.named("Personne " + at, GuestPart.OTHER)).toList());
        var seen = tester(new PastePage(heads, open.guests)).submit(address() + "/people/paste", Map.of("pasted", "Ada Specimen", "pastedPart", "OTHER"));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("2 001 personnes sur la liste, 2 000 au plus"), seen::text);
        assertEquals(2000, list().size());
    }

    @Test
    void showsWhomAnInvitationReachesBeforeItLeaves() {
        open.added("Sans Compte", GuestPart.COMPANY);
        var page = tester(new MailingPage(heads, open.invitations));
        var preview = page.show(address() + "/tell/invitation").text();
        assertTrue(preview.contains("1 personne concernée") && preview.contains("Sans Compte"), preview);
        assertEquals(409, page.submit(address() + "/tell/invitation", Map.of("seen", "others")).status());
        assertEquals(303, page.submit(address() + "/tell/invitation", Map.of("seen", seen())).status());
        assertTrue(people().show(address() + "/people").text().contains("1 personne à prévenir vous-même"));
    }

    @Test
    void showsWhatIsMailedToWhomBeforeItLeaves() {
        open.added("Sans Compte", GuestPart.COMPANY);
        open.mailed.switched(true);
        var page = tester(new MailingPage(heads, open.invitations));
        var preview = page.show(address() + "/tell/invitation").text();
        assertTrue(preview.contains("1 personne sans compte, par courriel") && preview.contains("Subject of gathering-invitation"), preview);
        page.submit(address() + "/tell/invitation", Map.of("seen", seen()));
        assertFalse(people().show(address() + "/people").text().contains("à prévenir vous-même"));
    }

    @Test
    void handsOutLinksForThoseWithoutAccount() {
        open.added("Sans Compte", GuestPart.COMPANY);
        open.invitations.send(MANAGER, open.gathering().id(), Mailing.INVITATION, seen());
        var file = new String(people().submit(address() + "/people", Map.of("action", "links")).file(), StandardCharsets.UTF_8);
        assertTrue(file.contains("Sans Compte") && file.contains("/gatherings/invitation?pass="), file);
    }

    @Test
    void answersByLinkAsOftenAsOneLikes() {
        var guest = open.added("Sans Compte", GuestPart.COMPANY);
        var page = PageTester.of(new InvitationPage(open.answers, open.opinions));
        assertEquals(303, page.submit(byLink(guest).form(Map.of("action", "comes"))).status());
        assertEquals(303, page.submit(byLink(guest).form(Map.of("action", "comes"))).status());
        assertEquals(State.COMING, open.now(guest).state());
    }

    @Test
    void registersByTheOpenLinkOnceAndSaysSoTheSecondTime() {
        var page = PageTester.of(new JoinPage(open.answers));
        var typed = Map.of("guestName", "Nina Nouvelle", "guestMail", "nina@ville.example", "guestPart", "PURCHASER", "action", "join");
        var joined = page.submit(joining(page, typed));
        assertEquals(303, joined.status());
        assertTrue(joined.address().startsWith("/gatherings/invitation?pass="), "reloading shows it again");
        var twice = page.submit(joining(page, typed));
        assertEquals(409, twice.status());
        assertTrue(twice.text().contains("Une inscription existe déjà avec ce courriel"), twice::text);
        assertEquals(1, list().size());
    }

    @Test
    void asksWhoRegistersToOpenTheMailWhereMailLeaves() {
        var page = PageTester.of(new JoinPage(open.answers));
        assertFalse(new Seen(new JoinPage(open.answers).show(joining(page, Map.of()))).text().contains("24 heures"));
        open.mailed.switched(true);
        assertTrue(new Seen(new JoinPage(open.answers).show(joining(page, Map.of()))).text().contains("la place est gardée 24 heures"));
        var typed = Map.of("guestName", "Nina Nouvelle", "guestMail", "nina@ville.example", "guestPart", "PURCHASER", "action", "join");
        assertEquals("/gatherings/join?pass=x", page.submit(joining(page, typed)).address(), "the own link comes by mail alone");
        var nina = list().get(0);
        assertTrue(people().show(address() + "/people").text().contains("adresse à confirmer, place gardée jusqu’au"));
        open.tellAll();
        assertTrue(new Seen(new InvitationPage(open.answers, open.opinions).show(byLink(nina))).text().contains("Nina Nouvelle"));
        assertFalse(people().show(address() + "/people").text().contains("adresse à confirmer"));
    }

    @Test
    void saysWhichAddressesNobodyChecked() {
        var page = PageTester.of(new JoinPage(open.answers));
        page.submit(joining(page, Map.of("guestName", "Nina Nouvelle", "guestMail", "nina@ville.example", "guestPart", "PURCHASER", "action", "join")));
        var text = people().show(address() + "/people").text();
        assertTrue(text.contains("Aucun courriel ne part d’ici") && text.contains("1 inscription a une adresse que personne n’a vérifiée"), text);
    }

    @Test
    void takesNoMentorByTheOpenLink() {
        var page = PageTester.of(new JoinPage(open.answers));
        assertEquals(422, page.submit(joining(page, Map.of("guestName", "Mia", "guestMail", "mia@ville.example", "guestPart", "MENTOR", "action", "join"))).status());
    }

    /** Who was put on the list and never written to has no link to follow. */
    @Test
    void letsWhoIsOnTheListAndDidNotAnswerRegister() {
        var page = PageTester.of(new JoinPage(open.answers));
        var jean = open.added("Jean Essai", GuestPart.COMPANY);
        var typed = Map.of("guestName", "Jean E.", "guestMail", jean.content().mail(), "guestPart", "OTHER", "action", "join");
        var answered = page.submit(joining(page, typed));
        assertEquals("303 /gatherings/join?pass=x", answered.status() + " " + answered.address(), "a mail alone shows nobody's link");
        assertEquals("Jean Essai COMPANY COMING", open.now(jean).name() + " " + open.now(jean).content().part() + " " + open.now(jean).state());
        assertEquals(409, page.submit(joining(page, typed)).status());
    }

    @Test
    void fillsWhatTheListLeftEmptyAndKeepsTheRestInTheHistory() {
        var page = PageTester.of(new JoinPage(open.answers));
        var zoe = open.added(Guest.Content.named("zoe@ville.example", GuestPart.OTHER).mail("zoe@ville.example"));
        page.submit(joining(page, Map.of("guestName", "Zoé Vrai-Nom", "guestMail", "zoe@ville.example", "guestPart", "ELECTED_OFFICIAL", "guestOrganisation", "Association Z", "action", "join")));
        var known = open.now(zoe).content();
        assertEquals("Zoé Vrai-Nom OTHER Association Z", known.name() + " " + known.part() + " " + known.organisationName());
        assertTrue(open.open.store.journal().of(open.gathering().ref(), 10).toString().contains("Zoé Vrai-Nom · ELECTED_OFFICIAL · Association Z"));
    }

    @Test
    void leadsAnOrganisationThatIsAskedToItsAnswer() {
        var asked = new MentorCalls.Asked(OpenGatherings.BUYER.organisation(), MentorState.ASKED, open.clock.instant(), Optional.empty(), "", false, 1);
        var panel = new OwnPanel(open.open.gatherings, open.guests, open.answers, open.opinions, new AskedCalls(List.of(asked)));
        var visit = PageTester.of(new OwnPage(open.guests, open.answers, open.opinions)).as(OpenGatherings.BUYER).visit(address() + "/own");
        assertTrue(Seen.html(panel.show(visit, open.gathering().ref()).orElseThrow()).contains(address() + "/mentor"));
    }

    @Test
    void readsNamesAsMailProgramsCopyThemAndNamesTheLineOfTheBox() {
        assertEquals(303, paste("\n\nAnne Nonyme <anne@r6.example>\n\nzoe@r6.example").status());
        assertEquals(List.of("Anne Nonyme anne@r6.example", "zoe@r6.example zoe@r6.example"), list().stream().map(one -> one.name() + " " + one.content().mail()).toList());
        var bad = paste("\n\n\nJean Essai; jean@r6.example\n\n;;;");
        assertTrue(bad.text().contains("Ligne 6 (;;;)"), bad::text);
    }

    private Seen paste(String text) {
        return tester(new PastePage(heads, open.guests)).submit(address() + "/people/paste", Map.of("pasted", text, "pastedPart", "OTHER"));
    }

    private TestVisit joining(PageTester page, Map<String, String> typed) {
        return page.visit("/gatherings/join?pass=x").pass(open.gathering().ref()).form(typed);
    }

    @Test
    void asksWhoIsSignedInAndLeadsTheMentorToTheWorkshop() {
        var panel = new OwnPanel(open.open.gatherings, open.guests, open.answers, open.opinions, new AskedCalls(List.of()));
        var buyer = PageTester.of(new OwnPage(open.guests, open.answers, open.opinions)).as(OpenGatherings.BUYER);
        var visit = buyer.visit(address() + "/own");
        assertTrue(Seen.html(panel.show(visit, open.gathering().ref()).orElseThrow()).contains("Vous n’êtes pas encore sur la liste"));
        open.added(Guest.Content.named("Mia Mentor", GuestPart.MENTOR).mail("buyer@ville.example"));
        assertTrue(Seen.html(panel.show(visit, open.gathering().ref()).orElseThrow()).contains(address() + "/workshop"));
        assertEquals(303, buyer.submit(address() + "/own", Map.of("action", "comes")).status());
        assertEquals(State.COMING, list().get(0).state());
    }

    @Test
    void notesAtTheDoorWhoIsThere() {
        var guest = open.coming("Ada Specimen", GuestPart.PURCHASER);
        open.turn(Duration.between(open.clock.instant(), open.gathering().begins().plusSeconds(240)));
        var page = tester(new DoorPage(heads, open.guests, open.clock));
        assertTrue(page.show(address() + "/door?guest=" + guest.id()).text().contains("0 présent sur 1 attendu"));
        page.submit(address() + "/door", Map.of("guest", guest.id(), "version", String.valueOf(guest.version()), "action", "PRESENT"));
        assertTrue(page.show(address() + "/door").text().contains("9 h 34"), () -> page.show(address() + "/door").text());
    }

    @Test
    void aCodeHeldUpShowsItsGuestAloneReadyToBeNoted() {
        var guest = open.coming("Ada Specimen", GuestPart.PURCHASER);
        open.coming("Bob Specimen", GuestPart.COMPANY);
        var page = tester(new DoorPage(heads, open.guests, open.clock));
        var seen = page.show(address() + "/door?guest=" + guest.id());
        assertTrue(seen.text().contains("Code de Ada Specimen") && seen.html().contains("value=\"PRESENT\""), seen::text);
        assertFalse(seen.text().contains("Bob Specimen"), seen::text);
        assertEquals(403, page.as(OpenGatherings.OBSERVER).show(address() + "/door?guest=" + guest.id()).status());
    }

    @Test
    void aCodeHeldUpAgainIsSaidToBeThereSince() {
        var guest = open.coming("Ada Specimen", GuestPart.PURCHASER);
        open.guests.mark(MANAGER, guest.id(), guest.version(), Attendance.PRESENT, Optional.of(LocalTime.of(9, 34)));
        var again = tester(new DoorPage(heads, open.guests, open.clock)).show(address() + "/door?guest=" + guest.id()).text();
        assertTrue(again.contains("Déjà là : Ada Specimen, depuis 9 h 34"), again);
    }

    @Test
    void aForgedCodeIsRefusedInWords() {
        var guest = open.coming("Ada Specimen", GuestPart.PURCHASER);
        var forged = tester(new DoorPage(heads, open.guests, open.clock)).show(address() + "/door?guest=" + guest.id().substring(1) + "0");
        assertEquals(404, forged.status());
        assertTrue(forged.text().contains("Ce code n’est celui de personne sur cette liste") && !forged.text().contains("Ada Specimen"), forged::text);
    }

    @Test
    void whoComesIsGivenACodeForTheDoorAndWhoDeclinesIsNot() {
        var guest = open.coming("Ada Specimen", GuestPart.PURCHASER);
        var page = new InvitationPage(open.answers, open.opinions);
        assertTrue(new Seen(page.show(byLink(guest))).html().contains("Code QR de votre inscription"));
        open.answers.answer(guest.id(), false);
        assertFalse(new Seen(page.show(byLink(guest))).html().contains("Code QR de votre inscription"));
        var joins = PageTester.of(new JoinPage(open.answers));
        joins.submit(joining(joins, Map.of("guestName", "Nina", "guestMail", "nina@ville.example", "guestPart", "PURCHASER", "action", "join")));
        var nina = list().stream().filter(one -> one.name().equals("Nina")).findFirst().orElseThrow();
        var own = new Seen(page.show(byLink(nina)));
        assertTrue(own.html().contains("Code QR"));
        assertTrue(own.text().contains("Gardez ce lien") && own.text().contains("s’effacent au plus tard le 9 mai 2028"), own.text());
    }

    @Test
    void isExpectedNoMoreOnceItIsOver() {
        var guest = open.coming("Ada Specimen", GuestPart.PURCHASER);
        var words = Texts.beside(PeoplePage.class).in(Locale.FRENCH);
        assertEquals("Vous êtes attendu", PeopleView.own(words, open.gathering(), guest));
        open.held();
        assertEquals("Vous étiez attendu", PeopleView.own(words, open.gathering(), guest));
        assertEquals("Vous étiez là", PeopleView.own(words, open.gathering(), OpenGuests.done(open.guests.mark(OpenGatherings.MANAGER, guest.id(), guest.version(), Guest.Attendance.PRESENT, Optional.empty()))));
    }

    @Test
    void escapesWhatPeopleWrite() {
        var nasty = open.added(Guest.Content.named(PageTester.NASTY, GuestPart.OTHER).of("", PageTester.NASTY).seeking(PageTester.NASTY));
        PageTester.assertClean(people().show(address() + "/people"));
        PageTester.assertClean(guest().show(address() + "/people/" + nasty.id()));
        PageTester.assertClean(tester(new DoorPage(heads, open.guests, open.clock)).show(address() + "/door"));
        assertFalse(new Seen(PageTester.of(new InvitationPage(open.answers, open.opinions)).submit(byLink(nasty).form(Map.of("action", "opinion"))).answer()).html().contains("<script>"));
    }
}
