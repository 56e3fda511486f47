// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.console.console.NamedPage;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.StoreUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorsTest {
    private Shell shell;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder).with(
                new OnePage(Address.of("things").writtenBy(Role.BUYER), "things"), new OnePage(Address.of("things/{id}"), "thing"),
                new OnePage(Address.of("things/new"), "fresh"), new OnePage(Address.of("secret").readBy(Role.ADMINISTRATOR), "secret"),
                new OnePage(Address.of("public/things").withoutAccount(), "open"), new OnePage(Address.of("account"), "account"));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void tellsHowLongToWaitAfterTooManyTries() {
        shell.add("known", Role.BUYER);
        var tried = Map.of("name", "known", "password", "no");
        var last = Stream.generate(() -> shell.send(Shell.form(new FakeRequest("POST", "/sign-in"), tried))).limit(12).reduce((before, after) -> after).orElseThrow();
        assertEquals(429, last.status());
        assertTrue(Integer.parseInt(last.header("Retry-After")) > 0);
    }

    @Test
    void answersBrowsersThatAskForAnIcon() {
        assertEquals("200 image/svg+xml", shell.get("/favicon.ico").status() + " " + shell.get("/favicon.ico").response().header("Content-Type"));
    }

    @Test
    void saysToOthersWhatAPublicPageIsAboutWhereItsPageSaysSo() {
        var told = Answer.screen("Résidents", out -> {}, new Answer.Preview("Qui est là & pourquoi", "https://lab.example/public/told", "https://lab.example/picture"));
        shell.with(new SayingPage(Address.of("public/told").withoutAccount(), told), new SayingPage(Address.of("public/quiet").withoutAccount(), Answer.screen("Calme", out -> {})));
        var head = shell.get("/public/told").body();
        assertTrue(head.contains("<meta name=\"description\" content=\"Qui est là &amp; pourquoi\">") && head.contains("<meta property=\"og:title\" content=\"Résidents\">"), head);
        assertTrue(head.contains("<link rel=\"canonical\" href=\"https://lab.example/public/told\">") && head.contains("<meta property=\"og:image\" content=\"https://lab.example/picture\">"), head);
        assertFalse(shell.get("/public/quiet").body().contains("og:"));
    }

    @Test
    void sendsWhoIsNobodyToTheSignInAndBack() {
        assertEquals("/sign-in?then=%2Fthings%3Fq%3D1", shell.get("/things?q=1").location());
        assertEquals("/sign-in", shell.get("/").location());
    }

    @Test
    void signsInAndOut() {
        shell.enter(Role.BUYER);
        assertEquals(200, shell.get("/things").status());
        assertEquals("/sign-in", shell.post("/sign-out", Map.of()).location());
        assertEquals(303, shell.get("/things").status());
    }

    @Test
    void keepsNoPasswordOfAFormThatExpired() {
        var typed = Map.of("currentPassword", "an old secret", "passwordAgain", "a new secret", "text", "a long text");
        var asked = shell.send(Shell.form(new FakeRequest("POST", "/account"), typed));
        assertEquals(401, asked.status());
        assertTrue(asked.body().contains("a long text"));
        assertFalse(asked.body().contains("secret"));
    }

    @Test
    void readsNothingWhereThereIsNoPage() {
        assertEquals(403, shell.send(Shell.form(new FakeRequest("POST", "/nowhere/at/all"), Map.of("text", "word"))).status());
    }

    @Test
    void saysThatTheConnectionEndsWhereABodyWasNotRead() {
        var unread = shell.send(Shell.form(new FakeRequest("POST", "/nowhere/at/all"), Map.of("text", "word")));
        assertEquals("close", unread.header("Connection"));
        shell.with(new RefusingPage());
        shell.enter(Role.BUYER);
        var read = shell.post("/refusing", Map.of("text", "word"));
        assertEquals("403 ", read.status() + " " + read.header("Connection"));
    }

    @Test
    void refusesAFloodOfFormsWithoutAccount() {
        for (int asked = 0; asked < 60; asked++) shell.send(Shell.form(new FakeRequest("POST", "/account"), Map.of("text", "word")));
        assertEquals(429, shell.send(Shell.form(new FakeRequest("POST", "/account"), Map.of("text", "word"))).status());
    }

    @Test
    void givesBackWhatARefusedFormHeld() {
        shell.with(new RefusingPage());
        shell.enter(Role.BUYER);
        var reply = shell.post("/refusing", Map.of("text", "Rafraîchir la cour sans eau potable"));
        assertEquals(403, reply.status());
        assertTrue(reply.text().contains("Not of that organisation.") && reply.body().contains("Rafraîchir la cour sans eau potable"));
    }

    @Test
    void givesBackWhatWasSentToAPageThatIsGone() {
        shell.enter(Role.BUYER);
        var reply = shell.post("/gone/new", Map.of("text", "Rafraîchir la cour sans eau potable"));
        assertEquals(404, reply.status());
        assertTrue(reply.body().contains("Rafraîchir la cour sans eau potable"));
    }

    @Test
    void givesBackWhatWasSentWithoutSignInToAModuleThatIsStopped() {
        shell.stopped("gone");
        var reply = shell.send(Shell.form(new FakeRequest("POST", "/gone/new"), Map.of("text", "Rafraîchir la cour sans eau potable")));
        assertEquals(404, reply.status());
        assertTrue(reply.text().contains("Module arrêté") && reply.body().contains("Rafraîchir la cour sans eau potable"), reply.text());
    }

    @Test
    void takesAFormThatIsSentTwiceAtOnceOnlyOnce() {
        var counting = new CountingPage();
        shell.with(counting);
        shell.enter(Role.BUYER);
        var token = shell.token();
        var sent = Map.of("csrf", token, "text", "word");
        assertEquals("/counting/1", shell.send(Shell.form(new FakeRequest("POST", "/counting"), sent)).location());
        assertEquals("/counting/1", shell.send(Shell.form(new FakeRequest("POST", "/counting"), sent)).location());
        assertEquals("/counting/2", shell.send(Shell.form(new FakeRequest("POST", "/counting"), Map.of("csrf", token, "text", "other"))).location());
        assertEquals("/counting/3", shell.post("/counting", Map.of("text", "word")).location());
        shell.clock.turn(Once.MOMENT.plusSeconds(1));
        assertEquals("/counting/1", shell.send(Shell.form(new FakeRequest("POST", "/counting"), sent)).location());
        assertTrue(shell.get("/things").text().contains("rien n’a été fait une seconde fois"));
    }

    @Test
    void refusesAFormOfTwoEncodings() {
        shell.enter(Role.BUYER);
        shell.with(new RefusingPage());
        var reply = shell.send(new FakeRequest("POST", "/refusing").body("application/x-www-form-urlencoded", "text=Rafra%EEchir&more=l%27%C3%A9t%C3%A9&csrf=" + shell.token()));
        assertEquals(400, reply.status());
        assertTrue(reply.text().contains("codage que la console ne reconnaît pas"), reply.text());
    }

    @Test
    void leadsBackFromWhatTheStateOfARecordDoesNotAllow() {
        shell.with(new StatePage());
        shell.enter(Role.BUYER);
        var reply = shell.post("/states/one", Map.of("text", "Rafraîchir la cour sans eau potable"));
        assertEquals(409, reply.status());
        assertTrue(reply.text().contains("Impossible dans cet état") && reply.text().contains("It is closed.") && !reply.text().contains("Accès refusé"), reply.text());
        assertTrue(reply.body().contains("href=\"/states/one\"") && reply.body().contains("Rafraîchir la cour sans eau potable"), reply.body());
    }

    @Test
    void saysAKeptChoiceInItsWords() {
        shell.with(new StatePage());
        shell.enter(Role.BUYER);
        var reply = shell.post("/states/one", Map.of("text", "Rafraîchir la cour", "theme", "water"));
        assertTrue(reply.text().contains("Eau &amp; nature"), reply.text());
        assertTrue(reply.body().contains("<textarea hidden name=\"theme\""), reply.body());
    }

    @Test
    void givesBackWhatWasSentWhileTheDatabaseIsAway() {
        shell.enter(Role.BUYER);
        var token = Shell.token(shell.get("/things"));
        shell.goAway();
        var reply = shell.send(Shell.form(new FakeRequest("POST", "/things"), Map.of("csrf", token, "text", "Rafraîchir la cour sans eau potable")));
        assertEquals(503, reply.status());
        assertTrue(reply.text().contains("La base de données ne répond pas") && reply.body().contains("Rafraîchir la cour sans eau potable"), reply.text());
        assertEquals(token, Shell.token(reply), "sent again once the database is back, it is taken");
    }

    @Test
    void givesNothingBackToAnotherSiteWhileTheDatabaseIsAway() {
        shell.enter(Role.BUYER);
        shell.goAway();
        var reply = shell.send(Shell.form(new FakeRequest("POST", "/things").header("Sec-Fetch-Site", "cross-site"), Map.of("text", "A long text")));
        assertEquals(503, reply.status());
        assertFalse(reply.body().contains("A long text"));
    }

    @Test
    void asksToSignInAgainWhatAFormHeldWhileTheDatabaseIsAway() {
        shell.goAway();
        var reply = shell.send(Shell.form(new FakeRequest("POST", "/sign-in"), Map.of("name", "buyer", "password", "secret one", "then", "/things", "kept.text", "A long text")));
        assertEquals(503, reply.status());
        assertTrue(reply.body().contains("name=\"kept.text\"") && reply.body().contains("A long text") && reply.text().contains("La base de données ne répond pas"), reply.text());
        assertFalse(reply.body().contains("secret one"));
    }

    @Test
    void readsLettersOfAnOlderEncoding() {
        shell.enter(Role.BUYER);
        shell.with(new RefusingPage());
        var reply = shell.send(new FakeRequest("POST", "/refusing").body("application/x-www-form-urlencoded", "text=Rafra%EEchir+la+cour+%80&csrf=" + shell.token()));
        assertTrue(reply.body().contains("Rafraîchir la cour €"), reply.body());
    }

    @Test
    void theServersOwnErrorsAreInWords() {
        assertTrue(ServerErrors.InWords.page(400, false).contains("<html lang=\"fr\">") && ServerErrors.InWords.page(400, false).contains("pas lisible"));
        assertTrue(ServerErrors.InWords.page(414, true).contains("too long"));
        assertTrue(ServerErrors.InWords.page(502, true).contains("could not be handled"));
    }

    @Test
    void beginsThePageOfAFailureAgainAfterAHalfDownload() {
        shell.with(new HalfDownloadPage());
        var reply = shell.get("/public/half");
        assertEquals(500, reply.status());
        assertFalse(reply.body().contains("half of it"));
        assertEquals("", reply.header("Content-Disposition"));
        assertTrue(reply.header("Content-Security-Policy").contains("default-src 'none'"));
    }

    @Test
    void sendsADownloadOnceToWhoNamesItsTag() {
        shell.with(new TaggedDownloadPage());
        var reply = shell.get("/public/tagged");
        assertEquals("all of it", reply.body());
        assertEquals("no-cache", reply.header("Cache-Control"));
        var again = shell.send(new FakeRequest("GET", "/public/tagged").header("If-None-Match", "\"other\", W/" + reply.header("ETag")));
        assertEquals(304, again.status());
        assertEquals("", again.body());
    }

    @Test
    void refusesAWrongPasswordInWordsAndKeepsTheName() {
        shell.add("known", Role.BUYER);
        var reply = shell.send(Shell.form(new FakeRequest("POST", "/sign-in"), Map.of("name", "known", "password", "no")));
        assertEquals(401, reply.status());
        assertTrue(reply.body().contains("value=\"known\"") && reply.text().contains("n’est pas juste"));
    }

    @Test
    void leadsNowhereButHereAfterSigningIn() {
        shell.add("known", Role.BUYER);
        var fields = Map.of("name", "known", "password", Shell.PASSWORD, "then", "//evil.example/x");
        assertEquals("/", shell.send(Shell.form(new FakeRequest("POST", "/sign-in"), fields)).location());
    }

    @Test
    void prefersAWordToAVariable() {
        shell.enter(Role.OBSERVER);
        assertTrue(shell.get("/things/new").body().contains("fresh"));
        assertTrue(shell.get("/things/a%20b").body().contains("thing a b"));
    }

    @Test
    void namesTheRoleThatIsMissing() {
        shell.enter(Role.MANAGER);
        var reply = shell.get("/secret");
        assertEquals(403, reply.status());
        assertTrue(reply.text().contains("« Administrateur »") && reply.text().contains("peut changer les rôles"));
    }

    @Test
    void promisesNoChangeOfRolesWhereNoneWouldHelp() {
        shell.enter(Role.BUYER);
        var reply = shell.send(Shell.form(new FakeRequest("POST", "/things"), Map.of("text", "x")));
        assertEquals(403, reply.status());
        assertFalse(reply.text().contains("peut changer les rôles"));
    }

    @Test
    void refusesAPostWithoutTokenAndFromElsewhere() {
        shell.enter(Role.BUYER);
        assertEquals(403, shell.send(Shell.form(new FakeRequest("POST", "/things"), Map.of("text", "x"))).status());
        assertEquals(403, shell.send(Shell.form(new FakeRequest("POST", "/things").header("Sec-Fetch-Site", "cross-site"), Map.of("text", "x"))).status());
        assertEquals(303, shell.post("/things", Map.of("text", "x")).status());
    }

    @Test
    void saysANoticeOnce() {
        shell.enter(Role.BUYER);
        shell.post("/things", Map.of("text", "Well done"));
        assertTrue(shell.get("/things").body().contains("Well done"));
        assertFalse(shell.get("/things").body().contains("Well done"));
    }

    @Test
    void givesFieldsTheirNamesBack() {
        shell.with(new NamedPage("people/new")).add("buyer", Role.BUYER);
        var back = shell.send(Shell.form(
                new FakeRequest("POST", "/sign-in"),
                Map.of("name", "buyer", "password", Shell.PASSWORD, "then", "/people/new", "kept.fullName", "Exemple", "kept.other", "A long text", "kept.role", "BUYER")));
        assertTrue(back.text().contains("Nom affiché") && back.text().contains("Votre texte"), back.text());
        assertEquals(List.of(2, 1), List.of(back.body().split("<textarea id=", -1).length - 1, back.body().split("<textarea hidden name=\"role\"", -1).length - 1), "what was written is seen, what was chosen goes with it");
    }

    @Test
    void givesBackAFormWhoseSignInHadEnded() {
        shell.enter(Role.BUYER);
        shell.forget();
        var asked = shell.send(Shell.form(new FakeRequest("POST", "/things"), Map.of("text", "A long text", "password", "hidden one", "action", "save")));
        assertEquals(401, asked.status());
        assertTrue(asked.body().contains("name=\"kept.text\"") && asked.body().contains("A long text"));
        assertFalse(asked.body().contains("/language"), "another language would lose the text");
        assertFalse(asked.body().contains("hidden one"));
        var back = shell.send(Shell.form(
                new FakeRequest("POST", "/sign-in"),
                Map.of("name", "buyer", "password", Shell.PASSWORD, "then", "/things", "kept.text", "A long text", "kept.action", "save")));
        assertEquals(200, back.status());
        assertTrue(back.body().contains("action=\"/things\"") && back.body().contains("A long text") && back.body().contains("name=\"csrf\""));
    }

    @Test
    void givesAFormBackToNobodyButWhoWroteIt() {
        shell.add("manager", Role.MANAGER);
        shell.enter(Role.BUYER);
        var token = Shell.token(shell.get("/things"));
        shell.forget();
        var asked = shell.send(Shell.form(new FakeRequest("POST", "/things"), Map.of("csrf", token, "text", "A long text")));
        var by = asked.body().replaceAll("(?s).*name=\"by\" value=\"([^\"]+)\".*", "$1");
        var another = shell.send(Shell.form(new FakeRequest("POST", "/sign-in"), Map.of("name", "manager", "password", Shell.PASSWORD, "then", "/things", "by", by, "kept.text", "A long text")));
        assertEquals(303, another.status());
        assertTrue(shell.get("/things").text().contains("écrit sous un autre compte"));
        assertFalse(shell.send(Shell.form(new FakeRequest("POST", "/things"), Map.of("csrf", token, "text", "A long text"))).body().contains("A long text"));
    }

    @Test
    void givesBackAFormOfAnEarlierSignIn() {
        shell.enter(Role.BUYER);
        var reply = shell.send(Shell.form(new FakeRequest("POST", "/things"), Map.of("csrf", "that of before", "text", "A long text")));
        assertEquals(403, reply.status());
        assertTrue(reply.body().contains("A long text"), reply.body());
    }

    @Test
    void endsASignInThatIsIdle() {
        shell.enter(Role.BUYER);
        shell.clock.turn(Duration.ofDays(2));
        assertEquals(303, shell.get("/things").status());
    }

    @Test
    void opensAPublicPageToNobodyWithoutACookie() {
        var reply = shell.get("/public/things");
        assertEquals(200, reply.status());
        assertEquals("", reply.header("Set-Cookie"));
    }

    @Test
    void remembersTheLanguageChosen() {
        shell.send(Shell.form(new FakeRequest("POST", "/language"), Map.of("to", "en", "back", "/sign-in")));
        assertTrue(shell.get("/sign-in").body().contains("<html lang=\"en\">"));
    }

    @Test
    void speaksFrenchWhereNobodyChose() {
        assertTrue(shell.get("/sign-in").body().contains("<html lang=\"fr\">"));
        assertTrue(shell.send(new FakeRequest("GET", "/sign-in").header("Accept-Language", "en-GB,en;q=0.8")).body().contains("<html lang=\"en\">"));
    }

    @Test
    void putsTheHeadersOnEveryAnswer() {
        var reply = shell.get("/nowhere");
        assertTrue(reply.header("Content-Security-Policy").startsWith("default-src 'none'; script-src 'self'"));
        assertEquals("nosniff", reply.header("X-Content-Type-Options"));
        assertEquals("no-store", reply.header("Cache-Control"));
    }

    @Test
    void answersHeadWithoutABody() {
        var reply = shell.send(new FakeRequest("HEAD", "/public/things"));
        assertEquals(200, reply.status());
        assertEquals("", reply.body());
        assertTrue(Integer.parseInt(reply.header("Content-Length")) > 0);
    }

    @Test
    void refusesOtherMethodsAndSaysWhich() {
        var reply = shell.send(new FakeRequest("DELETE", "/public/things"));
        assertEquals(405, reply.status());
        assertEquals("GET, HEAD, POST", reply.header("Allow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/things;x=1", "/things/%2e%2e/secret", "/things/%00", "/things\\x", "/things/%252e", "/things/../secret", "/things//x", "/things/%2fx", "/things/%zz"})
    void refusesPathsThatTwoReadInTwoWays(String path) {
        assertEquals(400, shell.get(path).status());
    }

    @Test
    void keepsStaticFilesInTheBrowserByTheirTag() {
        var reply = shell.get("/static/console.css");
        assertEquals("text/css; charset=utf-8", reply.header("Content-Type"));
        assertTrue(reply.header("Cache-Control").startsWith("public"));
        assertEquals(304, shell.send(new FakeRequest("GET", "/static/console.css").header("If-None-Match", reply.header("ETag"))).status());
        assertEquals(404, shell.get("/static/none.css").status());
    }

    @Test
    void isReadyWhereTheStoreAnswers() {
        assertEquals(200, shell.get("/health/ready").status());
    }

    @ParameterizedTest
    @EnumSource(StoreUnavailable.Reason.class)
    void saysWhyTheStoreRefuses(StoreUnavailable.Reason reason) {
        shell.with(new FailingPage(new StoreUnavailable(reason, "tried to read")));
        var reply = shell.get("/public/failing");
        assertEquals(503, reply.status());
        assertEquals("30", reply.header("Retry-After"));
        assertFalse(reply.body().contains("tried to read"));
    }

    @Test
    void turnsAFailingPageIntoAnIncident() {
        shell.with(new FailingPage(new IllegalStateException("a secret of the page")));
        var reply = shell.get("/public/failing");
        assertEquals(500, reply.status());
        assertTrue(reply.text().contains("Incident"));
        assertFalse(reply.body().contains("a secret of the page"));
    }
}
