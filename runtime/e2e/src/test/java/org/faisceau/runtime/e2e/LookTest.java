// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of page on every kind of screen: nothing that axe objects to, nothing wider than the screen, nothing the policy refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookTest {
    /** What is objected to is pictured there; with {@code -Dpictures.all}, every page. */
    private static final Path PICTURES = Path.of(System.getProperty("pictures"));
    private static final boolean ALL_PICTURES = System.getProperty("pictures.all") != null;

    /** A star stands for the first record that the page before it links to, or the page above where there is none. */
    private static final String NOWHERE = "/nowhere";
    /** Where records are listed, by what comes before the star, or by the whole path where the list begins with records that have no such page. */
    private static final Map<String, String> LISTS = Map.of("/needs/*/invited", "/needs?kind=EXPRESSION_OF_INTEREST_CALL", "/charters/residencies", "/charters/lab-val-dormeau/residents",
            "/charters/demonstrators", "/charters/lab-val-dormeau/demonstrators", "/clusters", "/clusters?all=true",
            "/showcase/agreements", "/showcase");
    private static final List<String> PAGES = List.of(
            "/", "/needs", "/needs/*", "/needs/*?tab=history", "/needs/new", "/needs/themes", "/needs/board", "/needs/quarters", "/needs/forecasts",
            "/needs/retention", "/needs/pools", "/needs/alerts", "/calendar", "/needs/families", "/directory", "/directory/*", "/directory/new", "/directory/people", "/directory/people/*",
            "/directory/people/new", "/directory/mentors", "/directory/claims", "/directory/starter", "/directory/twins", "/directory/solutions",
            "/directory/solutions/*", "/directory/solutions/new", "/directory/solutions/twins", "/directory/introductions", "/directory/introductions/*",
            "/directory/introductions/new", "/directory/introductions/companies", "/rules", "/rules/INNO-R2122-9-1",
            "/rules/changes", "/rules/reforms", "/rules/adviser",
            "/rules/adviser?market=TO_ADAPT&value=120000&contract=SERVICES&buyer=LOCAL&day=2026-10-01", "/rules/advice", "/rules/tools", "/rules/ways", "/dossiers", "/dossiers/*", "/dossiers/*/indications/A1", "/dossiers/*/grid",
            "/dossiers/*/training", "/dossiers/*/impacts", "/dossiers/*/impacts/WATER_USE", "/dossiers/*/risks/new", "/dossiers/*/visas", "/dossiers/*/team", "/dossiers/*/sharing", "/dossiers/*/labels", "/dossiers/*/note",
            "/dossiers/*/precedents", "/dossiers/*/typology", "/dossiers/*/justification", "/dossiers/*/form", "/dossiers/*/copy", "/dossiers/*/need", "/dossiers/*/offer", "/dossiers/*/papers", "/dossiers/*/papers/ORDER", "/dossiers/*/history", "/dossiers/new",
            "/rules/changes?since=never", "/rules/advice/*", "/rules/proposals", "/rules/proposals/*", "/rules/new/edit", "/rules/new/edit?after=INNO-LOT-FS", "/rules/PUB-90/edit", "/rules/exchange", "/purchases", "/purchases/*", "/purchases/new", "/purchases/share", "/purchases/duties", "/purchases/incomplete", "/purchases/guard", "/purchases/words",
            "/purchases/stories", "/purchases/precedents", "/purchases/*?tab=history", "/purchases/*/edit", "/purchases/*/act", "/purchases/*/aftermath",
            "/sourcing", "/sourcing/campaigns/*", "/sourcing/new", "/sourcing/techniques", "/sourcing/feeds",
            "/needs/*/edit", "/needs/*/details", "/needs/*/audience", "/needs/*/links", "/needs/*/value", "/needs/*/abandon", "/needs/*/invited", "/needs/groups", "/needs/groups/*", "/needs/groups/*/edit", "/needs/groups/new",
            "/directory/*/edit", "/directory/people/*/edit", "/directory/people/ends", "/directory/claims/*", "/directory/solutions/*/edit", "/directory/solutions/retention", "/directory/introductions/*/edit",
            "/sourcing/campaigns/*/panel", "/sourcing/campaigns/*/ledger", "/sourcing/campaigns/*/techniques", "/sourcing/campaigns/*/conclusion", "/sourcing/campaigns/*/edit",
            "/charters?all=true", "/charters/*", "/charters/lab-val-dormeau/opening", "/charters/lab-val-dormeau/residents", "/charters/lab-val-dormeau/ecolab", "/charters/lab-val-dormeau/elected", "/charters/lab-val-dormeau/sign", "/charters/lab-val-dormeau/apply", "/charters/lab-val-dormeau/edit", "/charters/lab-val-dormeau/commitments/ENG-1", "/charters/lab-val-dormeau/commitments/ENG-4",
            "/clusters?all=true", "/clusters/new", "/clusters/*", "/clusters/*/edit", "/clusters/*/members", "/clusters/*/support",
            "/projects", "/projects/new", "/projects/*", "/projects/*/edit", "/projects/*/history", "/projects/*/pillars", "/projects/*/pillars/2026/users", "/projects/*/actions/new", "/projects/*/iterations", "/projects/*/property", "/projects/*/property/edit", "/projects/*/partnership", "/projects/*/objectives/new", "/projects/*/gates/research", "/projects/*/experiments", "/projects/*/experiments/new", "/projects/experiments", "/projects/experiments/*", "/projects/experiments/*/edit", "/projects/experiments/*/measures", "/projects/experiments/*/history", "/projects/echoes",
            "/charters/lab-val-dormeau/commitments/ENG-5", "/charters/residencies/*", "/charters/residencies/*/edit", "/charters/residencies/*/meetings", "/charters/residencies/*/history", "/charters/residencies/*/demonstrators", "/charters/lab-val-dormeau/demonstrators", "/charters/demonstrators/*", "/charters/demonstrators/*/edit", "/charters/demonstrators/*/history", "/charters/lab-val-dormeau/history",
            "/charters/lab-val-dormeau/reports", "/charters/lab-val-dormeau/indicators", "/charters/lab-val-dormeau/indicators/residents", "/charters/lab-val-dormeau/indicators/lab-exchanges", "/charters/new",
            "/library", "/library/new", "/library/guide-achat-public-innovant", "/library/formation-sols/edit", "/library/feedback", "/library/feedback/new", "/library/feedback/photovoltaique-flottant", "/library/feedback/*/edit", "/library/guide-innovation-marches-publics", "/library/guide-innovation-marches-publics/chapters/chapter-sourcing", "/library/guide-innovation-marches-publics/chapters/chapter-sourcing/edit", "/library/lists", "/library/lists/masterclass",
            "/funding", "/funding/schemes/innovup-experimentation?size=YES&uses=NO", "/funding/plans", "/funding/plans/new", "/funding/plans/*", "/funding/plans/*/edit", "/funding/schemes/new?from=innovup-experimentation",
            "/challenges", "/challenges/new", "/challenges/*", "/challenges/*/edit", "/challenges/*/applications", "/challenges/*/apply", "/challenges/*/jury", "/challenges/calls", "/challenges/calls/new", "/challenges/calls/*", "/challenges/calls/*/edit",
            "/network", "/network/structures/new", "/network/structures/orleans-metropole", "/network/structures/orleans-metropole/edit", "/network/received", "/network/received/*", "/network/arrivals", "/network/arrivals/*", "/network/publish", "/network/publish/solution", "/network/keys", "/network/keys/*",
            "/showcase", "/showcase/waiting", "/showcase/shown", "/showcase/agreements/*", "/showcase/agreements/*/edit", "/showcase/face", "/showcase/codes", "/showcase/issues", "/showcase/issues/new", "/showcase/issues/*", "/showcase/issues/*/edit", "/showcase/issues/*/piece", "/showcase/issues/*/picks", "/showcase/subscribers", "/showcase/subscribers/new",
            "/public/showcase", "/public/showcase/why", "/public/showcase/residents", "/public/showcase/labs", "/public/showcase/subscribe",
            "/gatherings", "/gatherings/new", "/gatherings/*", "/gatherings/*/plan", "/gatherings/*/tasks/new", "/gatherings/*/edit", "/gatherings/*/clone", "/gatherings/*/minutes", "/gatherings/*/modules", "/gatherings/*/mentor", "/gatherings/calendar",
            "/gatherings/past", "/gatherings/retention", "/gatherings/formats", "/gatherings/formats/*", "/gatherings/formats/masterclass/edit",
            "/inbox", "/messages", "/messages/*", "/messages/new", "/bin", "/account/messages", "/account/password", "/account/sign-ins", "/account/drafts",
            "/admin/accounts/*", "/admin/accounts/new", "/admin/jobs", "/admin/messages", "/admin/messages/templates", "/admin/modules/messages/settings", "/admin/plugins", "/admin/demonstration", "/admin/start",
            "/public/needs/forecasts", "/public/solutions", "/public/challenges",
            "/search?q=eau",
            "/gatherings/*/programme", "/gatherings/*/programme/new", "/gatherings/*/day", "/gatherings/*/people", "/gatherings/*/people/new", "/gatherings/*/people/paste", "/gatherings/*/tell/invitation", "/gatherings/*/door",
            "/gatherings/*/meetings", "/gatherings/*/contacts", "/gatherings/*/workshop", "/gatherings/*/forms", "/gatherings/*/room", "/gatherings/*/pack",
            "/search?q=xyzzy", "/import/needs", "/account", "/account/tokens", "/admin/accounts", "/admin/modules", "/admin/modules/needs", "/admin/journal",
            "/public/needs", NOWHERE);

    private Playwright playwright;
    private Browser browser;
    private Instance instance;
    private Person admin;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, String> records = new HashMap<>();

    @BeforeAll
    void up(@TempDir Path folder) throws IOException, InterruptedException {
        instance = Instance.start(folder);
        playwright = Playwright.create();
        browser = Chromium.open(playwright);
        admin = Person.at(browser, instance.address(), Screen.DESK).signIn("admin", instance.password());
    }

    @AfterAll
    void down() {
        playwright.close();
        instance.close();
    }

    /** One language after the other: the account speaks the one of its last choice. A page is opened once in each. */
    @TestFactory
    Stream<DynamicTest> everyPageOnEveryScreen() {
        return Stream.of(Screen.DESK.language(), Screen.ENGLISH.language())
                .flatMap(language -> PAGES.stream().map(path -> DynamicTest.dynamicTest(language + " " + path, () -> look(language, path))));
    }

    @TestFactory
    Stream<DynamicTest> theSignInPage() {
        return Screen.ALL.stream().map(screen -> DynamicTest.dynamicTest(screen.name(), () -> {
            try (var nobody = Person.at(browser, instance.address(), screen)) {
                nobody.open("/sign-in");
                assertEquals(List.of(), offences(nobody, screen, "/sign-in"));
            }
        }));
    }

    @Test
    void aPaleWordIsSeenWhereverItStands() throws IOException, InterruptedException {
        try (var person = Person.at(browser, instance.address(), Screen.DESK)) {
            person.open("/sign-in");
            assertEquals(List.of(), person.barriers(Screen.DESK));
            person.page().evaluate("() => { const word = document.createElement('p'); word.textContent = 'pale'; word.style.color = '#d0d0d0'; document.querySelector('main').append(word); }");
            assertEquals(1, person.barriers(Screen.DESK).size());
        }
    }

    private void look(String language, String path) {
        var person = people.computeIfAbsent(language, this::speaking);
        var address = records.computeIfAbsent(path, any -> path.contains("*") ? record(person, path) : path);
        assertEquals(path.equals(NOWHERE) ? 404 : 200, person.open(address), address);
        assertTrue(person.page().url().endsWith(address), address + " leads to " + person.page().url());
        assertEquals(List.of(), Screen.ALL.stream().filter(screen -> screen.language().equals(language))
                .flatMap(screen -> offences(person.at(screen), screen, path).stream().map(offence -> screen.name() + ": " + offence)).toList());
    }

    private Person speaking(String language) {
        var first = Screen.ALL.stream().filter(screen -> screen.language().equals(language)).findFirst().orElseThrow();
        var person = admin.on(browser, first);
        person.speak(language.substring(0, 2));
        return person;
    }

    private static String record(Person person, String path) {
        var list = path.substring(0, path.indexOf("/*"));
        if (person.open(LISTS.getOrDefault(path, LISTS.getOrDefault(list, list))) == 404) person.open(list.substring(0, list.lastIndexOf('/')));
        var links = person.page().locator("main th a[href^='" + list + "/']:not([href$='/new']):not([href*='themes'])").all();
        var pages = links.stream().map(link -> link.getAttribute("href").replaceFirst("[?#].*", "") + path.substring(path.indexOf('*') + 1)).distinct().toList();
        return pages.stream().filter(page -> person.open(page) == 200 && person.page().url().endsWith(page)).findFirst()
                .orElseThrow(() -> new AssertionError("no record of " + list + " has " + path + ": tried " + pages));
    }

    private static List<String> offences(Person person, Screen screen, String path) {
        var found = new ArrayList<>(person.takeComplaints());
        if (person.overflows()) found.add("wider than its place");
        found.addAll(person.barriers(screen));
        var name = (screen.name() + path.replace("*", "one")).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
        if (ALL_PICTURES || !found.isEmpty()) person.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
        return found;
    }
}
