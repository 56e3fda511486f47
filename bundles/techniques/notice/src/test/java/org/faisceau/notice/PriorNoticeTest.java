// SPDX-License-Identifier: Apache-2.0
package org.faisceau.notice;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PriorNoticeTest {
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new PriorNotice());
    }

    @AfterEach
    void close() {
        host.close();
    }

    private static Map<String, String> brief(String subtype, String launchOn) {
        return new HashMap<>(Map.of("subtype", subtype, "description", "Hear a leak at 300 metres", "nature", "services", "cpv", "38420000", "activity", "gen-pub", "innovation", "none", "launchOn", launchOn, "leastDays", "35", "mostMonths", "12"));
    }

    private void published() {
        host.open.clock.turn(Duration.ofDays(10));
        done(host.advance("publish", Map.of("sentOn", "2026-12-01", "publishedOn", "2026-12-03", "number", "000000-2026", "message", "We announce it")));
    }

    @Test
    void saysTheSameInBothLanguages() throws Exception {
        assertEquals(List.of(), TextsCheck.offences(PriorNotice.class));
    }

    @Test
    void refusesABlankBriefAndOneWithoutACode() {
        assertEquals(6, assertInstanceOf(Advance.Invalid.class, host.begin(Map.of())).problems().size());
        var without = brief("4", "2027-03-01");
        without.put("cpv", "leaks");
        assertTrue(assertInstanceOf(Advance.Declined.class, host.begin(without)).why().french().contains("Un code CPV de huit chiffres manque"));
    }

    @Test
    void draftsInWordsWithWhatIsMissing() {
        done(host.begin(brief("4", "2027-03-01")));
        var notice = host.paper("notice");
        assertTrue(notice.contains("Sondes de fuites") && notice.contains("Hear a leak at 300 metres") && notice.contains("Le SIRET de l’acheteur manque.") && notice.contains("L’instance de recours manque."), notice);
        assertTrue(notice.contains("<cbc:SubTypeCode listName=\"notice-subtype\">4</cbc:SubTypeCode>"), notice);
    }

    @Test
    void saysInWordsWhatTheFileSays() {
        var brief = brief("7", "2026-12-20");
        brief.putAll(Map.of("value", "90000", "months", "12", "answersUntil", "2027-01-10"));
        done(host.begin(brief));
        var notice = host.paper("notice");
        assertTrue(notice.contains("Durée du marché, en mois, 12") && notice.contains("unitCode=\"MONTH\">12<") && notice.contains("currencyID=\"EUR\">90000<") && notice.contains("services généraux"), notice);
        assertFalse(notice.contains("10 janv. 2027"), notice);
        assertTrue(notice.contains("n’a pas de champ pour la date des réponses"), notice);
    }

    @Test
    void namesWhatTheFormatRefuses() {
        var brief = brief("E1", "2026-12-20");
        brief.putAll(Map.of("mail", "pas un courriel", "phone", "tél ?", "postcode", "1234", "answersUrl", "https://x.example/?a=<2>", "reviewMail", "nom@domaine.example", "reviewPhone", "+33 (0) 1 99 00 00 00"));
        done(host.begin(brief));
        for (var line : List.of("Un courriel n’a pas la forme", "Un téléphone ne peut avoir", "L’adresse où répondre a un signe", "Un code postal n’a pas")) assertTrue(host.paper("notice").contains(line), line + host.paper("notice"));
        brief.putAll(Map.of("mail", "achats@ville.example", "phone", "01 99 00 00 00", "postcode", "99000", "answersUrl", "https://x.example/?a=1&b=2"));
        done(host.advance("draft", brief));
        assertFalse(host.paper("notice").contains("Un courriel") || host.paper("notice").contains("Un téléphone") || host.paper("notice").contains("un signe") || host.paper("notice").contains("cinq chiffres"), host.paper("notice"));
    }

    @Test
    void keepsWhatWasTypedForTheNextDraft() {
        done(host.begin(brief("4", "2027-03-01")));
        var again = host.run().stages().get(0).questions().stream().filter(one -> one.question().key().equals("description")).findFirst().orElseThrow();
        assertEquals("Hear a leak at 300 metres", again.question().value());
        done(host.advance("draft", brief("E2", "2027-03-01")));
        assertTrue(host.paper("notice").contains("E2 : information volontaire") && !host.paper("notice").contains("SIRET"));
    }

    @Test
    void tellsAllOnceItIsPublished() {
        done(host.begin(brief("4", "2027-03-01")));
        published();
        var told = host.entries().stream().filter(one -> one.technique().equals("notice")).toList();
        assertEquals(List.of(2), told.stream().map(one -> one.told()).toList());
        assertTrue(told.get(0).body().contains("000000-2026") && told.get(0).published().isPresent());
        assertTrue(host.paper("receipt").contains("il ne réduit aucun délai"), host.paper("receipt"));
    }

    @Test
    void putsTheWindowOfShorterLimitsOnTheCalendar() {
        done(host.begin(brief("7", "2026-12-20")));
        published();
        assertTrue(host.paper("receipt").contains("du 5 janv. 2027 au 1 déc. 2027") || host.paper("receipt").contains("du 5 janv. 2027 au 1er déc. 2027"), host.paper("receipt"));
        assertTrue(host.paper("notice").contains("hors de la fenêtre"), host.paper("notice"));
        assertEquals(2, host.run().papers().stream().filter(one -> one.word().equals("receipt")).findFirst().orElseThrow().french().meetings().size());
    }

    @Test
    void supposesNoWindowThatNobodySaid() {
        var brief = brief("7", "2026-12-20");
        brief.remove("leastDays");
        done(host.begin(brief));
        assertTrue(host.paper("notice").contains("ne sont pas dits : lisez-les dans les règles"), host.paper("notice"));
        published();
        assertTrue(host.run().papers().stream().filter(one -> one.word().equals("receipt")).findFirst().orElseThrow().french().meetings().isEmpty());
    }

    @Test
    void listsWhoCameForward() {
        done(host.begin(brief("4", "2027-03-01")));
        published();
        done(host.advance("respond", Map.of("company", "Sources Fictives", "contact", "Personne fictive", "day", "2026-12-04", "interest", "Asks for the date")));
        assertEquals(Run.Status.OVER, done(host.advance("close", Map.of("finished", "yes"))).status());
        assertTrue(host.paper("operators").contains("Sources Fictives"), host.paper("operators"));
        assertFalse(host.entries().stream().anyMatch(one -> one.body().contains("Sources Fictives")));
    }
}
