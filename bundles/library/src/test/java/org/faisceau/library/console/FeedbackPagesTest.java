// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import static org.faisceau.library.OpenLibrary.COMPANY;
import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.OBSERVER;
import static org.faisceau.library.OpenLibrary.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.library.OpenLibrary;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.Feedback.Content;
import org.faisceau.library.api.Feedback.Sort;
import org.faisceau.library.api.FeedbackFilter;
import org.faisceau.library.api.FeedbackOrder;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackPagesTest {
    private static final Ref CONTRACT = new Ref("contract", "c1");
    private static final Ref MEETING = new Ref("gathering", "g1");
    private final Deed held = new OneMeeting();
    private OpenLibrary open;
    private Subjects subjects;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
        subjects = new Subjects(List.of(new OneRecord(CONTRACT, "Sondes de bassins"), new OneRecord(MEETING, "Atelier fictif")));
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** A module that keeps one record. */
    private record OneRecord(Ref ref, String called) implements Kind {
        @Override
        public String word() {
            return ref.kind();
        }

        @Override
        public Optional<String> title(Actor actor, Ref asked, Locale locale) {
            return ref.equals(asked) ? Optional.of(called) : Optional.empty();
        }

        @Override
        public String address(Ref asked) {
            return "/" + ref.kind() + "/" + asked.id();
        }

        @Override
        public List<Ref> pick(Actor actor, String text, int limit) {
            return called.toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT)) ? List.of(ref) : List.of();
        }
    }

    /** A meeting held a month ago. */
    private record OneMeeting() implements Deed {
        @Override
        public String word() {
            return "gathering-held";
        }

        @Override
        public Slice<Done> during(Actor actor, Period period, String after, int limit) {
            var day = LocalDate.of(2026, 10, 26);
            return new Slice<>(period.contains(day) ? List.of(Done.once(day, "manager", MEETING)) : List.of(), "");
        }
    }

    private PageTester tester(Page page) {
        return PageTester.of(page).as(open.buyer);
    }

    private FeedbackForm form() {
        return new FeedbackForm(open.organisations, open.themes, subjects);
    }

    private PageTester create() {
        return tester(new NewFeedbackPage(open.feedbacks, form(), subjects));
    }

    private PageTester edit() {
        return tester(new EditFeedbackPage(open.feedbacks, form()));
    }

    private PageTester page() {
        var accounts = (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> "Name of " + args[0]);
        return tester(new FeedbackPage(open.feedbacks, open.themes, subjects, accounts));
    }

    private PageTester list() {
        return tester(new FeedbacksPage(open.feedbacks, open.themes, subjects, new UntoldMeetings(open.feedbacks, subjects, open.clock, List.of(held))));
    }

    private Map<String, String> typed(Map<String, String> other) {
        var fields = new HashMap<>(Map.of("sort", "SUCCESS", "title", "Un bassin qui prévient", "what", "Trois sondes", "amount", "12 500,50", "month", "03/2026", "authority", open.town, "result", "Deux alertes"));
        fields.putAll(other);
        return fields;
    }

    private Feedback latest() {
        return open.feedbacks.page(MANAGER, FeedbackFilter.all().withText("bassin"), FeedbackOrder.LATEST, "", 1).items().get(0);
    }

    @Test
    void isWrittenSharedWithItsAgreementAndWithdrawn() {
        var address = create().submit("/library/feedback/new", typed(Map.of("about", "sondes"))).address();
        assertTrue(page().show(address).text().contains("Aucun accord noté"));
        assertEquals(404, page().as(COMPANY).show(address).status());
        assertEquals(422, page().submit(address, Map.of("action", "share", "version", "1")).status());
        assertEquals(303, page().submit(address, Map.of("action", "share", "version", "1", "agreedOn", "2026-11-20")).status());
        var seen = page().as(COMPANY).show(address);
        assertTrue(seen.text().contains("Accord de publication donné le 20 nov. 2026") && seen.text().contains("12 500,50") && seen.text().contains("mars 2026"), seen::text);
        assertTrue(seen.html().contains("href=\"/contract/c1\"") && !seen.text().contains("Name of"), seen::html);
        assertEquals(303, page().submit(address, Map.of("action", "withdraw", "version", "2")).status());
        assertEquals(404, page().as(COMPANY).show(address).status());
    }

    @Test
    void beginsFromARecordOfAnotherModule() {
        var seen = create().show("/library/feedback/new?about=contract:c1");
        assertTrue(seen.html().contains("value=\"contract:c1\"") && seen.html().contains("Sondes de bassins"), seen::html);
        create().submit("/library/feedback/new", typed(Map.of("about", "Sondes de bassins", "aboutRef", "contract:c1")));
        assertEquals(Optional.of(CONTRACT), latest().content().about());
    }

    @Test
    void keepsWhatItIsAboutWhileItsModuleIsStopped() {
        create().submit("/library/feedback/new", typed(Map.of("about", "sondes")));
        subjects = new Subjects(List.of());
        var address = latest().address();
        assertTrue(page().show(address).text().contains("module arrêté"));
        assertEquals(303, edit().submit(address + "/edit", typed(Map.of("about", "module arrêté", "aboutRef", "contract:c1", "version", "1"))).status());
        assertEquals(Optional.of(CONTRACT), latest().content().about());
        assertTrue(edit().submit(address + "/edit", typed(Map.of("about", "sondes", "version", "2"))).text().contains("un administrateur peut les démarrer"));
    }

    @Test
    void isOfferedOnAMeetingOnceItWasHeld() {
        var action = new GatheringFeedbackAction(open.feedbacks, new UntoldMeetings(open.feedbacks, subjects, open.clock, List.of(held)));
        assertEquals(Optional.of("/library/feedback/new?about=gathering:g1"), action.address(list().visit("/library/feedback"), MEETING));
        assertEquals(Optional.empty(), action.address(list().visit("/library/feedback"), new Ref("gathering", "g2")));
        assertEquals(Optional.empty(), action.address(list().as(COMPANY).visit("/library/feedback"), MEETING));
    }

    @Test
    void asksForFeedbackOnMeetingsHeldUntilThereIsSome() {
        assertTrue(list().show("/library/feedback").html().contains("/library/feedback/new?about=gathering:g1"));
        assertFalse(list().as(COMPANY).show("/library/feedback").text().contains("Atelier fictif"));
        create().submit("/library/feedback/new", typed(Map.of("about", "atelier")));
        assertFalse(list().show("/library/feedback").text().contains("Atelier fictif"));
    }

    @Test
    void saysBesideTheFieldWhatIsOffAndKeepsTheRest() {
        var off = create().submit("/library/feedback/new", typed(Map.of("month", "someday", "amount", "much", "about", "nothing of that name")));
        assertEquals(422, off.status());
        assertTrue(off.text().contains("Un mois s’écrit 08/2022") && off.text().contains("Aucun marché"), off::text);
        assertTrue(off.html().contains("Trois sondes"), off::html);
        assertTrue(create().submit("/library/feedback/new", typed(Map.of("source", "Le Journal fictif"))).text().contains("Une citation a la date"));
        assertEquals(403, create().as(COMPANY).show("/library/feedback/new").status());
    }

    @Test
    void takesBackItsOwnFormInEitherLanguage() {
        create().submit("/library/feedback/new", typed(Map.of()));
        var one = latest();
        var seen = edit().in(Locale.ENGLISH).show(one.address() + "/edit").html();
        assertTrue(seen.contains("value=\"12500.50\"") && seen.contains("value=\"03/2026\""), seen);
        assertEquals(303, edit().in(Locale.ENGLISH).submit(one.address() + "/edit", typed(Map.of("amount", "12500.50", "version", "1"))).status());
        assertEquals(one.content(), latest().content());
    }

    @Test
    void warnsThatAChangeEndsTheAgreement() {
        var one = open.feedback();
        done(open.feedbacks.share(open.buyer, one.id(), 1, Optional.of(LocalDate.of(2026, 11, 26))));
        assertTrue(edit().show(one.address() + "/edit").text().contains("jusqu’à un nouvel accord"));
        assertEquals(303, edit().submit(one.address() + "/edit", typed(Map.of("version", "2"))).status());
        assertEquals(404, page().as(OBSERVER).show(one.address()).status());
    }

    @Test
    void showsBothVersionsToWhoLostTheRace() {
        var one = open.feedback();
        done(open.feedbacks.change(open.buyer, one.id(), 1, one.content().withResult("Leur résultat").about(CONTRACT)));
        var clash = edit().submit(one.address() + "/edit", typed(Map.of("result", "Mon résultat", "about", "Sondes de bassins", "aboutRef", "contract:c1", "version", "1")));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Leur résultat") && clash.text().contains("Mon résultat"), clash::text);
        assertTrue(clash.html().contains("name=\"aboutRef\"") && clash.html().contains("contract:c1"), clash::html);
    }

    @Test
    void listsTheQuotedStoriesForEverybodyInBothLanguages() {
        var seen = list().as(COMPANY).in(Locale.ENGLISH).show("/library/feedback?of=SUCCESS").text();
        assertTrue(seen.contains("Aquagreen") && seen.contains("August 2022") && seen.contains("€40,000") && seen.contains("Quoted"), seen);
        assertTrue(page().as(COMPANY).show("/library/feedback/cour-d-ecole-vegetalisee").text().contains("non vérifié par ce Living-Lab"));
        assertFalse(list().as(COMPANY).show("/library/feedback").html().contains("/library/feedback/new"));
    }

    @Test
    void escapesWhatPeopleWrite() {
        var nasty = done(open.feedbacks.add(MANAGER, Content.titled(Sort.EXPERIENCE, PageTester.NASTY, PageTester.NASTY).by("", PageTester.NASTY).with(PageTester.NASTY).learning(PageTester.NASTY).quoted(PageTester.NASTY, LocalDate.of(2026, 1, 1))));
        PageTester.assertClean(page().as(MANAGER).show(nasty.address()));
        PageTester.assertClean(list().as(MANAGER).show("/library/feedback"));
        PageTester.assertClean(edit().as(MANAGER).show(nasty.address() + "/edit"));
    }

    @Test
    void exportsWhatTheListShows() {
        var rows = new FeedbackExport(open.feedbacks, open.themes).rows(COMPANY, Locale.FRENCH, Map.of("text", List.of("cour d’école")), "", 10).items();
        assertEquals(1, rows.size());
        assertTrue(rows.get(0).containsAll(List.of("40000.00", "2022-08", "2025-06-05")), rows::toString);
    }
}
