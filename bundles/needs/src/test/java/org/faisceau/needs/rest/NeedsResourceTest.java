// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.faisceau.needs.OpenNeeds.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.CpvList;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.NeedState;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedsResourceTest {
    private OpenNeeds open;
    private CaughtRoutes api;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        api = CaughtRoutes.of(new NeedsResource(open.needs, open.themes, new CpvList(), open.clock));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void namesNoAnonymousBuyerToOthers() {
        var need = open.anonymous("Leaks");
        var read = (Versioned<?>) api.call("GET /needs/{id}", TestCall.by(open.otherBuyer()).of(need.id()), "");
        assertEquals("", ((NeedAnswer) read.value()).organisation());
        var listed = (Slice<?>) api.call("GET /needs", TestCall.by(open.otherBuyer()), "");
        assertFalse(listed.toString().contains(open.town));
    }

    private NeedBody body(String json) {
        return new Gson().fromJson(json.replace("TOWN", open.town), NeedBody.class);
    }

    private Problem problem(String route, TestCall asked, Object sent) {
        return assertThrows(Problem.class, () -> api.call(route, asked, sent));
    }

    @Test
    void recordsADraftAndReadsItBack() {
        var sent = body("{'title': 'Leaks', 'organisation': 'TOWN', 'themes': ['water'], 'amountLeastCents': 100, 'deadline': '2027-01-09'}");
        var created = (Created<?>) api.call("POST /needs", TestCall.by(open.buyer()), sent);
        var read = (Versioned<?>) api.call("GET /needs/{id}", TestCall.by(open.buyer()).of(created.id()), "");
        assertEquals(created.value(), read.value());
        assertEquals(100L, ((NeedAnswer) read.value()).amountLeastCents());
    }

    @Test
    void recordsForTheOwnOrganisationWhereABuyerNamesNone() {
        var created = (Created<?>) api.call("POST /needs", TestCall.by(open.buyer()), body("{'title': 'Leaks'}"));
        assertEquals(open.town, ((NeedAnswer) created.value()).organisation());
    }

    @Test
    void namesTheFieldThatIsOff() {
        assertEquals("deadline", problem("POST /needs", TestCall.by(MANAGER), body("{'title': 'Leaks', 'organisation': 'TOWN', 'deadline': 'soon'}")).field());
        assertEquals("title", problem("POST /needs", TestCall.by(MANAGER), body("{'organisation': 'TOWN'}")).field());
        assertEquals("amountMostCents", problem("POST /needs", TestCall.by(MANAGER), body("{'title': 'Leaks', 'amountMostCents': -1}")).field());
        assertEquals("themes", problem("POST /needs", TestCall.by(MANAGER), body("{'title': 'Leaks', 'themes': [null]}")).field());
    }

    @Test
    void saysInWordsWhatIsOff() {
        assertEquals("Écrivez un titre.", problem("POST /needs", TestCall.by(MANAGER), body("{'organisation': 'TOWN'}")).getMessage());
        assertEquals("amountLeastCents", problem("POST /needs", TestCall.by(MANAGER), body("{'title': 'Leaks', 'amountLeastCents': -1}")).field());
    }

    @ParameterizedTest
    @CsvSource({"state,NOPE", "kind,x", "due,x", "amount,-", "theme,nope", "sort,x", "etat,DRAFT"})
    void refusesAFilterItDoesNotKnow(String name, String value) {
        assertEquals(name, problem("GET /needs", TestCall.by(MANAGER).with(Map.of(name, value)), "").field());
    }

    @Test
    void narrowsTheCollection() {
        open.registered(Content.titled("Leaks", open.town).withThemes(List.of("water")));
        open.registered("Other");
        var page = (Slice<?>) api.call("GET /needs", TestCall.by(MANAGER).with(Map.of("theme", "water,soils")), "");
        assertEquals(1, page.items().size());
    }

    @Test
    void refusesAForeignCursor() {
        assertEquals(422, problem("GET /needs", TestCall.by(MANAGER).with(Map.of("after", "bm9uc2Vuc2U")), "").status());
    }

    @Test
    void hidesADraftFromOthers() {
        assertEquals(404, problem("GET /needs/{id}", TestCall.by(OBSERVER).of(open.registered("Leaks").id()), "").status());
    }

    @Test
    void refusesAStaleChange() {
        var need = open.registered("Leaks");
        open.needs.change(MANAGER, need.id(), 1, need.content().withTitle("First hand"));
        var sent = body("{'title': 'Second hand', 'organisation': 'TOWN'}");
        assertEquals(412, problem("PUT /needs/{id}", TestCall.by(MANAGER).of(need.id()).seen(1), sent).status());
    }

    @Test
    void takesAStep() {
        var need = open.registered("Leaks");
        var answer = (Versioned<?>) api.call("POST /needs/{id}/steps", TestCall.by(MANAGER).of(need.id()).seen(1), new StepBody(NeedState.SUBMITTED, null));
        assertEquals(NeedState.SUBMITTED, ((NeedAnswer) answer.value()).state());
        assertEquals(2, answer.version());
    }

    @Test
    void refusesAStepFromAnOldVersion() {
        var need = open.registered("Leaks");
        open.needs.change(MANAGER, need.id(), 1, need.content().withTitle("First hand"));
        assertEquals(412, problem("POST /needs/{id}/steps", TestCall.by(MANAGER).of(need.id()).seen(1), new StepBody(NeedState.SUBMITTED, null)).status());
    }

    @Test
    void refusesACodeThatTheVocabularyLacks() {
        var refused = problem("POST /needs", TestCall.by(MANAGER), body("{'title': 'Leaks', 'organisation': 'TOWN', 'cpv': ['99999999', '90700000']}"));
        assertEquals("cpv", refused.field());
        assertEquals("Absent du vocabulaire CPV : 99999999.", refused.getMessage());
    }

    @Test
    void refusesAStepOfAnotherLife() {
        var need = open.registered("Leaks");
        assertEquals(409, problem("POST /needs/{id}/steps", TestCall.by(MANAGER).of(need.id()).seen(1), new StepBody(NeedState.CLOSED, null)).status());
        assertEquals("reason", problem("POST /needs/{id}/steps", TestCall.by(MANAGER).of(need.id()).seen(1), new StepBody(NeedState.ABANDONED, " ")).field());
    }

    @Test
    void listsTheThemes() {
        assertEquals(8, ((Slice<?>) api.call("GET /themes", TestCall.by(OBSERVER), "")).items().size());
    }

    @Test
    void listsTheThemesByPages() {
        var all = ((Slice<?>) api.call("GET /themes", TestCall.by(OBSERVER), "")).items();
        var first = (Slice<?>) api.call("GET /themes", TestCall.by(OBSERVER).with(Map.of("limit", "5")), "");
        var rest = (Slice<?>) api.call("GET /themes", TestCall.by(OBSERVER).with(Map.of("limit", "5", "after", first.next())), "");
        assertEquals(all.subList(0, 5), first.items());
        assertEquals(all.subList(5, 8), rest.items());
        assertEquals("", rest.next());
        assertEquals(422, problem("GET /themes", TestCall.by(OBSERVER).with(Map.of("after", "none")), "").status());
    }

    @Test
    void listsTheStepsByPages() {
        var need = open.registered("Leaks");
        var first = (Slice<?>) api.call("GET /needs/{id}/steps", TestCall.by(MANAGER).of(need.id()).with(Map.of("limit", "1")), "");
        assertEquals(1, first.items().size());
        assertEquals("", first.next());
    }
}
