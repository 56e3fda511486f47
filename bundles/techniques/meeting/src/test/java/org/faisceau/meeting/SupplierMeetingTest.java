// SPDX-License-Identifier: Apache-2.0
package org.faisceau.meeting;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.DateBook;
import org.faisceau.sourcing.OpenSourcing;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplierMeetingTest {
    private static final Map<String, String> BRIEF = Map.of("objectives", "What listens to pipes", "agenda", "The need\nRound table", "day", "2026-12-10", "from", "09:30", "minutes", "90", "place", "Town hall",
            "until", "2026-12-08");
    private static final Map<String, String> STRANGER = Map.of("company", "Fontaines Fictives", "contact", "Personne fictive, bonjour@fontaines.example", "who", "Head of works", "query", "Is there current?");
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new SupplierMeeting());
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void announced() {
        done(host.begin(BRIEF));
        done(host.advance("announce", Map.of("message", "Come to the town hall")));
    }

    private void held() {
        announced();
        done(host.advance("hold", Map.of("present-1", "yes", "agents", "Two officers", "others", "A neighbour")));
    }

    private Entry entry(String part) {
        return host.entries().stream().filter(one -> one.body().contains(part)).findFirst().orElseThrow();
    }

    private List<String> published() {
        return host.open.ledger.published(host.campaign.id()).stream().map(Entry::body).toList();
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertEquals(List.of(), TextsCheck.offences(SupplierMeeting.class));
    }

    @Test
    void refusesABlankBriefAndAnHourThatIsNone() {
        assertEquals(7, assertInstanceOf(Advance.Invalid.class, host.begin(Map.of())).problems().size());
        var odd = new HashMap<>(BRIEF);
        odd.put("from", "25:00");
        assertEquals(Map.of("from", "unknownChoice"), assertInstanceOf(Advance.Invalid.class, host.begin(odd)).problems());
    }

    @Test
    void announcesToEverybodyAndToThePanelInTheSameWords() {
        announced();
        assertEquals(2, entry("Come to the town hall").told());
        assertTrue(published().stream().anyMatch(body -> body.contains("Come to the town hall") && body.contains("Round table")), published()::toString);
        assertTrue(host.paper("invitation").contains("2026-12-10, 09:30, 11:00"), host.paper("invitation"));
    }

    @Test
    void endsOnItsDayHoweverLongItLasts() {
        var late = new HashMap<>(BRIEF);
        late.putAll(Map.of("from", "18:30", "minutes", "480"));
        done(host.begin(late));
        assertTrue(host.paper("invitation").contains("18:30, 23:59"), host.paper("invitation"));
    }

    @Test
    void notesWhoWillComeAndWhoCame() {
        announced();
        done(host.answer("register", Map.of("coming", "yes", "who", "Head of sales")));
        assertTrue(host.paper("attendance").contains("Head of sales"), host.paper("attendance"));
        done(host.advance("hold", Map.of("present-1", "yes", "agents", "Two officers", "others", "")));
        assertTrue(host.paper("attendance").contains("[Aquasonde Fictive, Head of sales, oui, ]") && host.paper("attendance").contains("[Tuyaux Fictifs, sans réponse, non, ]"), host.paper("attendance"));
    }

    @Test
    void handsTheSlidesToAllWhetherTheyComeOrNot() {
        announced();
        var slides = host.document("slides.pdf");
        done(host.advance("present", Map.of("slides", slides, "outline", "Twelve sites")));
        assertEquals(2, entry("Twelve sites").told());
        assertEquals(slides, entry("Twelve sites").document());
        assertTrue(host.paper("presentation").contains("slides.pdf") && host.paper("presentation").contains("à 2 entreprises"), host.paper("presentation"));
    }

    @Test
    void publishesAQuestionInOtherWordsWhereItsOwnWouldGiveAwayWhoAsked() {
        announced();
        done(host.answer("register", Map.of("coming", "yes", "query", "Does our AquaX fit? Aquasonde")));
        done(host.advance("queries", Map.of("query", "query-1", "worded", "Does a probe of 8 cm fit?", "reply", "It does")));
        done(host.advance("hold", Map.of("present-1", "yes", "agents", "Two officers")));
        done(host.advance("minutes", Map.of("report", "All spoke", "given", "")));
        var minutes = published().stream().filter(body -> body.contains("All spoke")).findFirst().orElseThrow();
        assertTrue(minutes.contains("Does a probe of 8 cm fit?") && !minutes.contains("AquaX"), minutes);
    }

    @Test
    void publishesAnswersWithoutSayingWhoAsked() {
        announced();
        done(host.answer("register", Map.of("coming", "yes", "query", "Is there current?")));
        done(host.advance("queries", Map.of("query", "query-1", "reply", "On a third of the sites")));
        done(host.advance("hold", Map.of("present-1", "yes", "agents", "Two officers")));
        done(host.advance("faq", Map.of("asked", "How deep?", "reply", "Two metres")));
        assertEquals(Run.Status.OVER, done(host.advance("minutes", Map.of("report", "All spoke", "given", "The road closes in May"))).status());
        var minutes = published().stream().filter(body -> body.contains("All spoke")).findFirst().orElseThrow();
        assertTrue(minutes.contains("On a third of the sites") && minutes.contains("Two metres") && minutes.contains("The road closes in May"), minutes);
        assertFalse(minutes.contains("Aquasonde"), minutes);
        assertTrue(host.paper("minutes").contains("Aquasonde Fictive") && host.paper("minutes").contains("Two metres"), host.paper("minutes"));
    }

    @Test
    void notesWhatWasSaidAloudForThoseWhoWereThere() {
        held();
        done(host.advance("minutes", Map.of("report", "All spoke", "given", "The road closes in May")));
        var said = host.entries().stream().filter(one -> one.body().equals("The road closes in May")).findFirst().orElseThrow();
        assertEquals(1, said.told());
        assertTrue(host.open.ledger.standings(host.open.buyer, host.campaign.id()).stream().anyMatch(one -> one.missing() > 0));
    }

    @Test
    void invitesWhoCameSinceTheAnnouncementAndNobodyTwice() {
        announced();
        OpenSourcing.done(host.open.panels.add(host.open.buyer, host.campaign.id(), host.open.companies.get(2), ""));
        done(host.advance("late", Map.of("checked", "yes")));
        done(host.advance("late", Map.of("checked", "yes")));
        var asked = host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id());
        assertEquals(List.of(3, 1L), List.of(asked.size(), asked.stream().map(one -> one.questions()).distinct().count()));
        assertTrue(host.paper("attendance").contains("Ondes Fictives"), host.paper("attendance"));
    }

    @Test
    void registersACompanyThatNobodyInvited() {
        announced();
        var sent = host.send(STRANGER);
        done(sent.advance());
        done(host.send(STRANGER).advance());
        assertTrue(host.replied(sent).contains("reçue, le 24 nov. 2026") && host.replied(sent).contains("Town hall"), host.replied(sent));
        assertTrue(host.paper("attendance").contains("[Fontaines Fictives (formulaire public), Head of works, —, ]") && host.paper("attendance").contains("bonjour@fontaines.example"), host.paper("attendance"));
        done(host.advance("hold", Map.of("present-1", "yes", "present-3", "yes", "agents", "Two officers")));
        assertTrue(host.paper("attendance").contains("[Fontaines Fictives (formulaire public), Head of works, oui, ]"), host.paper("attendance"));
        assertInstanceOf(Advance.Declined.class, host.send(Map.of("company", "Late", "contact", "Nobody", "who", "One")).advance());
        done(host.advance("queries", Map.of("query", "query-1", "reply", "On a third of the sites")));
        done(host.advance("minutes", Map.of("report", "All spoke", "given", "The road closes in May")));
        assertTrue(published().stream().anyMatch(body -> body.contains("Is there current?") && !body.contains("Fontaines")), published()::toString);
        assertTrue(host.paper("minutes").contains("Fontaines Fictives"), host.paper("minutes"));
    }

    @Test
    void proposesAGatheringWithItsHoursPlaceAndAgenda() {
        var entered = new ArrayList<DateBook.Meeting>();
        host.proposals.beside(List.of((actor, meeting) -> {
            entered.add(meeting);
            return new DateBook.Entering.Entered(new Ref("gathering", "one"));
        }));
        announced();
        var one = entered.get(0);
        assertEquals("Rencontre fournisseurs : Sondes de fuites 2026-12-10 09:30 11:00 Town hall", String.join(" ", one.title(), one.day().toString(), one.from().toString(), one.until().toString(), one.place()));
        assertTrue(one.about().contains("What listens to pipes") && one.about().contains("Round table"), one.about());
        assertEquals(host.open.companies.subList(0, 2).stream().sorted().toList(), one.organisations());
        assertEquals(1, entered.size());
    }

    @Test
    void setsAsideARegistrationAndTellsItsSenderWhy() {
        announced();
        var sent = host.send(STRANGER);
        done(sent.advance());
        var option = host.run().stages().stream().filter(one -> one.word().equals("aside")).findFirst().orElseThrow().questions().get(0).question().options().get(0).word();
        done(host.advance("aside", Map.of("guest", option, "why", "An advertisement")));
        assertFalse(host.paper("attendance").contains("Fontaines"), host.paper("attendance"));
        assertTrue(host.replied(sent).contains("An advertisement"), host.replied(sent));
    }

    @Test
    void asksACompanyThatCameLaterToo() {
        done(host.begin(BRIEF));
        host.open.panels.add(host.open.buyer, host.campaign.id(), host.open.companies.get(2), "late");
        done(host.advance("announce", Map.of("message", "Come")));
        assertTrue(host.paper("attendance").contains("Ondes Fictives"), host.paper("attendance"));
    }
}
