// SPDX-License-Identifier: Apache-2.0
package org.faisceau.contactpoint;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.Texts;
import org.faisceau.sourcing.OpenSourcing;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.sourcing.spi.State;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactPointTest {
    private static final Map<String, String> OFFER = Map.of("company", "Sources Fictives", "contact", "Personne fictive, nobody@sources.example", "theme", "t1", "subject", "Leaks heard by night", "offer", "We listen to pipes",
            "secret", "Our filter");
    private static final Map<String, String> BRIEF = Map.of("holder", "Purchases", "standIn", "Waters", "themes", "Water: Pipes service\nOther", "routeDays", "5", "replyDays", "20", "keepDays", "30", "until", "2027-06-30", "model", "Thank you");
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new ContactPoint());
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void opened() {
        done(host.begin(BRIEF));
        done(host.advance("open", Map.of("message", "One door for all")));
    }

    /** The pass under which its sender follows it. */
    private String sent(Map<String, String> answers) {
        var sending = host.techniques.send(host.techniques.forms(host.campaign.id()).get(0), "", answers);
        done(sending.advance());
        return sending.link().substring(sending.link().indexOf('=') + 1);
    }

    private String told(String pass) {
        return host.techniques.sent(pass).orElseThrow().reply();
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertEquals(List.of(), TextsCheck.offences(ContactPoint.class));
    }

    @Test
    void refusesABlankBrief() {
        assertEquals(8, assertInstanceOf(Advance.Invalid.class, host.begin(Map.of())).problems().size());
    }

    @Test
    void opensItsFormToEverybodyInOneBreath() {
        opened();
        assertEquals(List.of("Point de contact des entreprises : Ville de Valfleuri"), host.techniques.forms(host.campaign.id()).stream().map(one -> one.title()).toList());
        assertEquals(List.of(2), host.entries().stream().filter(one -> one.technique().equals("contactpoint")).map(one -> one.told()).toList());
        assertTrue(host.paper("form").contains("Sondes de fuites") && host.paper("form").contains("Purchases"), host.paper("form"));
    }

    @Test
    void writesEachRequestDownAndTellsItsSender() {
        opened();
        var pass = sent(OFFER);
        assertTrue(told(pass).contains("Demande n° 1 « Leaks heard by night »") && told(pass).contains("au plus tard le 22 déc. 2026"), told(pass));
        assertTrue(host.paper("register").contains("Demande n° 1 : Leaks heard by night") && host.paper("register").contains("[Qui écrit : nom et courriel, Personne fictive, nobody@sources.example]"), host.paper("register"));
    }

    @Test
    void routesByThemeAndClosesWithAReason() {
        opened();
        var pass = sent(OFFER);
        done(host.advance("route", Map.of("request", pass)));
        assertTrue(told(pass).contains("Transmise à : Pipes service"), told(pass));
        done(host.advance("reply", Map.of("request", pass, "outcome", "meeting", "reply", "Come and show", "given", "Pipes are cast iron")));
        assertTrue(told(pass).contains("Close : entretien proposé, comme à toutes") && told(pass).contains("Come and show"), told(pass));
        var given = host.entries().stream().filter(one -> one.body().equals("Pipes are cast iron")).findFirst().orElseThrow();
        assertTrue(given.told() == 2 && given.published().isPresent() && !given.body().contains("Sources"));
    }

    @Test
    void saysThatNothingMoreComesOnceTheCampaignIsClosed() {
        opened();
        var pass = sent(OFFER);
        assertFalse(host.techniques.sent(pass).orElseThrow().isOver());
        host.open.moved(host.open.campaigns.find(host.open.buyer, host.campaign.id()).orElseThrow(), CampaignState.ABANDONED);
        assertTrue(host.techniques.sent(pass).orElseThrow().isOver());
    }

    @Test
    void tellsThoseWhoLeadOfARequestOnceAndPassesNoFloodOn() {
        opened();
        sent(OFFER);
        sent(OFFER);
        assertEquals(1, host.reports().size());
        assertTrue(host.reports().get(0).contains("Leaks heard by night") && host.reports().get(0).contains("À orienter avant le : 1er déc. 2026"), host.reports()::toString);
        for (int at = 0; at < 15; at++) {
            var other = new HashMap<>(OFFER);
            other.put("subject", "Offer " + at);
            done(host.techniques.send(host.techniques.forms(host.campaign.id()).get(0), "192.0.2." + at, other).advance());
        }
        assertEquals(10, host.reports().size());
    }

    @Test
    void tellsThoseWhoLeadWeeklyWhatIsLateAndMarksIt() {
        opened();
        sent(OFFER);
        host.open.clock.turn(Duration.ofDays(60));
        host.week();
        var last = host.reports().get(host.reports().size() - 1);
        assertTrue(last.contains("Une demande attend") && last.contains("Leaks heard by night : au plus tard le 1er déc. 2026 (en retard)"), last);
        assertTrue(host.paper("register").contains("en retard"), host.paper("register"));
        var reply = host.run().stages().stream().filter(one -> one.word().equals("reply")).findFirst().orElseThrow().questions().toString();
        assertTrue(reply.contains("⚠ 22/12/2026 · 1 · Sources Fictives"), reply);
    }

    @Test
    void asksWhyASecondDoorOfTheSameAuthorityIsOpened() {
        opened();
        var other = host.open.running();
        OpenSourcing.done(host.techniques.choose(host.open.buyer, other.id(), "contactpoint"));
        var run = host.techniques.of(host.open.buyer, other.id()).get(0);
        run = done(host.techniques.begin(host.open.buyer, other.id(), run.id(), BRIEF));
        var open = run.stages().get(0).questions();
        assertEquals(List.of("message", "beside", "beside-1"), open.stream().map(one -> one.question().key()).toList());
        assertTrue(open.get(2).label().french().contains(host.campaign.reference()), open::toString);
        run = done(host.techniques.advance(host.open.buyer, other.id(), run.id(), run.version(), "open", Map.of("message", "One door", "beside", "Works alone", "beside-1", "yes")));
        assertTrue(run.papers().toString().contains("Works alone"), run::toString);
    }

    @Test
    void keepsTheNumberOfARequestSentTwice() {
        opened();
        sent(OFFER);
        var again = sent(OFFER);
        assertTrue(told(again).contains("Demande n° 1"), told(again));
        var other = new HashMap<>(OFFER);
        other.put("theme", "t2");
        assertTrue(told(sent(other)).contains("Demande n° 2"));
    }

    @Test
    void closesOnceEveryRequestIsAndItsFormIsGone() {
        opened();
        var pass = sent(OFFER);
        assertInstanceOf(Advance.NotNow.class, host.advance("close", Map.of("finished", "yes")));
        done(host.advance("reply", Map.of("request", pass, "outcome", "declined", "reply", "Not now")));
        assertEquals(Run.Status.OVER, done(host.advance("close", Map.of("finished", "yes"))).status());
        assertEquals(List.of(), host.techniques.forms(host.campaign.id()));
        assertTrue(told(pass).contains("Not now"));
    }

    @Test
    void forgetsWhoWroteAClosedRequestAndWhat() {
        opened();
        var pass = sent(OFFER);
        done(host.advance("reply", Map.of("request", pass, "outcome", "declined", "reply", "Not now, we listen already")));
        host.week();
        assertTrue(told(pass).contains("Not now"), told(pass));
        host.open.clock.turn(Duration.ofDays(31));
        host.week();
        assertTrue(told(pass).contains("Demande n° 1") && told(pass).contains("effacés le 25 déc. 2026") && !told(pass).contains("Not now"), told(pass));
        assertTrue(host.paper("register").contains("sans suite, le 24 nov. 2026") && !host.paper("register").contains("Sources Fictives"), host.paper("register"));
    }

    /** As long as they may be; the run bears six million characters. */
    @Test
    void bearsHundredsOfTheLongestRequests() {
        var state = full(State.empty(1).with("requests", IntStream.range(0, 240).mapToObj(at -> longest("r" + at)).toList()));
        var sheets = Sheets.register(Texts.beside(ContactPoint.class).in(Locale.FRENCH), state);
        assertTrue(state.toString().length() + 2 * sheets.toString().length() < 6_000_000, () -> "too long: " + sheets.toString().length());
    }

    private static State full(State state) {
        return state.with("themes", "Water").with("holder", "Purchases").with("routeDays", "5").with("replyDays", "20").with("seen", "2026-11-24");
    }

    private static State longest(String id) {
        return State.empty(1).with("id", id).with("number", id).with("at", "2026-11-24").with("company", "c".repeat(500)).with("contact", "d".repeat(500)).with("theme", "t1").with("subject", "s".repeat(500)).with("offer", "o".repeat(2000)).with("secret", "x".repeat(1000)).with("reply", "r".repeat(2000));
    }

    @Test
    void takesNothingThatIsTooLongOrOfNoTheme() {
        opened();
        var tooLong = new HashMap<>(OFFER);
        tooLong.put("offer", "x".repeat(2001));
        tooLong.put("theme", "t9");
        var problems = assertInstanceOf(Advance.Invalid.class, host.techniques.send(host.techniques.forms(host.campaign.id()).get(0), "", tooLong).advance()).problems();
        assertEquals(Map.of("offer", "tooLong", "theme", "unknownChoice"), problems);
        assertFalse(host.paper("register").contains("Sources"));
    }
}
