// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import static org.faisceau.showcase.OpenShowcase.MANAGER;
import static org.faisceau.showcase.OpenShowcase.OBSERVER;
import static org.faisceau.showcase.OpenShowcase.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.console.spi.Page;
import org.faisceau.showcase.DrawnPicture;
import org.faisceau.showcase.OpenShowcase;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.Channel;
import org.faisceau.showcase.api.Face;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of those who look after the showcase. */
class KeepingPagesTest {
    private OpenShowcase open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenShowcase(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static PageTester tester(Page page) {
        return PageTester.of(page).as(MANAGER);
    }

    private AgreementPage agreement() {
        return new AgreementPage(open.agreements, open.showcase, new NamedAccounts().accounts(), open.store.store());
    }

    @Test
    void noteAnAgreementFromWhatWaits() {
        assertTrue(tester(new WaitingPage(open.agreements)).show("/showcase/waiting").html().contains("/showcase/agreements/new?about=" + open.resident.ref()));
        var page = tester(new NewAgreementPage(open.agreements, new NamedAccounts().accounts(), open.clock));
        assertEquals(422, page.submit("/showcase/agreements/new?about=" + open.resident.ref(), Map.of("person", "Direction")).status());
        var off = page.submit("/showcase/agreements/new?about=" + open.resident.ref(), Map.of("person", "Direction", "agreedOn", "2027-01-01"));
        assertTrue(off.text().contains("Cette date est à venir") && off.html().contains("Direction"), off::html);
        assertEquals(303, page.submit("/showcase/agreements/new?about=" + open.resident.ref(), Map.of("person", "Direction", "agreedOn", "2026-11-20")).status());
        assertTrue(tester(new AgreementsPage(open.agreements)).show("/showcase").text().contains("Direction"));
        assertEquals(404, page.as(OBSERVER).show("/showcase/agreements/new?about=" + open.resident.ref()).status());
        assertEquals(404, page.as(MANAGER).show("/showcase/agreements/new?about=organisation:none").status());
    }

    @Test
    void withdrawInAClickAndTakeItBack() {
        var agreement = open.agreed();
        var shown = tester(new ShownPage(open.showcase, open.agreements));
        assertTrue(shown.show("/showcase/shown").text().contains("Pompes fictives SAS"));
        assertEquals(303, shown.submit("/showcase/shown", Map.of("action", "withdraw", "about", "" + open.resident.ref())).status());
        assertFalse(shown.show("/showcase/shown").text().contains("Pompes fictives SAS"));
        var page = tester(agreement());
        assertTrue(page.show(agreement.address()).text().contains("Retiré"));
        assertEquals(303, page.submit(agreement.address() + "?seen=2", Map.of("action", "undo")).status());
        assertTrue(shown.show("/showcase/shown").text().contains("Pompes fictives SAS"));
        assertEquals(404, page.as(OBSERVER).show(agreement.address()).status());
    }

    @Test
    void showTheNoThatCameMeanwhileAndTakeTheYesOnlyAfterIt() {
        var page = tester(new NewAgreementPage(open.agreements, new NamedAccounts().accounts(), open.clock));
        var address = "/showcase/agreements/new?about=" + open.resident.ref();
        done(open.agreements.withdraw(open.seller, open.resident.ref()));
        var lost = page.submit(address, Map.of("person", "Direction", "agreedOn", "2026-11-20"));
        assertEquals(409, lost.status());
        assertTrue(lost.text().contains("Son propriétaire a dit non le 26 nov. 2026") && lost.html().contains("Direction") && lost.html().contains("name=\"version\" value=\"1\""), lost::html);
        assertTrue(page.show(address).text().contains("a dit non"));
        assertEquals(303, page.submit(address, Map.of("person", "Direction", "agreedOn", "2026-11-20", "version", "1")).status());
        assertTrue(page.show(address).address().startsWith("/showcase/agreements/"), "there is one");
    }

    @Test
    void undoAWithdrawalOfWhatItsOwnBundlePublished() {
        var shown = tester(new ShownPage(open.showcase, open.agreements));
        assertEquals(303, shown.submit("/showcase/shown?text=fuites", Map.of("action", "withdraw", "about", "" + open.need.ref())).status());
        var gone = open.agreements.about(MANAGER, open.need.ref()).orElseThrow();
        assertEquals("/showcase/shown", tester(agreement()).submit(gone.address() + "?seen=1", Map.of("action", "undo")).address());
        assertTrue(shown.show("/showcase/shown?text=fuites&of=NEED").text().contains("Réduire les fuites"));
        assertTrue(shown.show("/showcase/shown?of=STORY").text().contains("Rien ne répond"));
    }

    @Test
    void noteARefusalOfWhatWaits() {
        var waiting = tester(new WaitingPage(open.agreements));
        assertEquals(303, waiting.submit("/showcase/waiting", Map.of("action", "decline", "about", "" + open.resident.ref())).status());
        assertTrue(waiting.show("/showcase/waiting").text().contains("Rien à demander"));
        assertFalse(open.agreements.about(MANAGER, open.resident.ref()).orElseThrow().isGiven());
    }

    @Test
    void showBothVersionsToWhoLostTheRace() {
        var agreement = open.agreed();
        done(open.agreements.change(MANAGER, agreement.id(), 1, new Agreement.Content("Gérance", OpenShowcase.TODAY, "", "")));
        var clash = tester(new EditAgreementPage(open.agreements)).submit(agreement.address() + "/edit", Map.of("person", "Présidence", "agreedOn", "2026-11-20", "version", "1"));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Gérance") && clash.text().contains("Présidence"), clash::text);
        done(open.faces.write(MANAGER, 0, new Face("Leur nom", "", "", "", Map.of(), 0)));
        assertEquals(409, tester(new FacePage(open.faces)).submit("/showcase/face", Map.of("name", "Mon nom", "version", "0")).status());
    }

    @Test
    void joinAPhotographToWhatIsShown() {
        var one = open.agreed();
        var sent = tester(agreement()).visit(one.address()).field("action", "photo").field("version", "1").upload("photo", "a.png", DrawnPicture.png());
        assertEquals(303, tester(agreement()).submit(sent).status());
        assertTrue(tester(agreement()).show(one.address()).html().contains(one.address() + "/picture"));
        var pictures = tester(new AgreementPicturePage(open.agreements, open.store.store()));
        assertEquals(200, pictures.show(one.address() + "/picture").status());
        assertEquals(303, tester(agreement()).submit(one.address(), Map.of("action", "unphoto", "version", "2")).status());
        assertEquals(404, pictures.show(one.address() + "/picture").status());
    }

    @Test
    void keepTheFaceAndSayWhatIsOff() {
        var page = tester(new FacePage(open.faces));
        var off = page.submit("/showcase/face", Map.of("name", "Notre lab", "YOUTUBE", "ftp://x", "version", "0"));
        assertEquals(422, off.status());
        assertTrue(off.text().contains("commence par https://") && off.html().contains("Notre lab"), off::html);
        assertEquals(303, page.submit("/showcase/face", Map.of("name", "Notre lab", "X", "https://x.example/lab", "version", "0")).status());
        assertEquals("https://x.example/lab", open.faces.face().channels().get(Channel.X));
        assertEquals("/public/showcase", page.as(OBSERVER).show("/showcase/face").address());
    }

    @Test
    void exportWhatTheListsShow() {
        open.agreed();
        var rows = new AgreementExport(open.agreements).rows(MANAGER, Locale.FRENCH, Map.of("of", List.of("RESIDENT")), "", 50).items();
        assertEquals(List.of("Pompes fictives SAS", "Résident"), rows.get(0).subList(0, 2));
    }

    @Test
    void escapeWhatPeopleWrite() {
        var agreement = done(open.agreements.give(MANAGER, open.resident.ref(), 0, new Agreement.Content(PageTester.NASTY, OpenShowcase.TODAY, PageTester.NASTY, "")));
        PageTester.assertClean(tester(new AgreementsPage(open.agreements)).show("/showcase"));
        PageTester.assertClean(tester(agreement()).show(agreement.address()));
    }
}
