// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.runtime.e2e.Inventory.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the founding documents ask for stands where {@code features/INVENTORY.md} says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InventoryTest {
    private static final int ENTRIES = 163;
    private static final int TEXTS_AT_MOST = 10;

    /** What each element with that test id (or, behind a #, with that id) holds: its words, and whether somebody can get to see it (what is folded away can be unfolded). */
    private static final String HELD = """
            name => [...document.querySelectorAll(name.startsWith('#') ? name : `[data-testid="${name}"]`)].filter(it => it.checkVisibility() || it.closest('details'))
                .map(it => [it, ...it.querySelectorAll('input, textarea')].map(part => part.matches('input, textarea') ? part.value : part.textContent).join(' '))""";
    private static final String LINK = """
            words => [...document.querySelectorAll('main a[href]')].find(it => it.textContent.replace(/\\s+/g, ' ').includes(words))?.getAttribute('href') ?? ''""";

    private final Map<String, Person> people = new HashMap<>();
    private final Map<List<String>, String> reached = new HashMap<>();
    private Playwright playwright;
    private Browser browser;
    private Instance instance;

    @BeforeAll
    void up(@TempDir Path folder) throws IOException, InterruptedException {
        instance = Instance.start(folder);
        playwright = Playwright.create();
        browser = Chromium.open(playwright);
    }

    @AfterAll
    void down() {
        playwright.close();
        instance.close();
    }

    @Test
    void everyEntryHasItsRow() throws IOException {
        assertEquals(IntStream.rangeClosed(1, ENTRIES).boxed().toList(), Inventory.rows().stream().map(Row::number).toList());
    }

    @Test
    void noElementServesTwoRowsWithoutAReason() throws IOException {
        var shared = Inventory.rows().stream().collect(Collectors.groupingBy(Row::element)).values().stream().filter(rows -> rows.size() > 1).flatMap(List::stream);
        assertEquals(List.of(), shared.filter(row -> row.note().replace("texte", "").isBlank()).map(row -> row.number() + " " + row.element()).toList());
    }

    @Test
    void fewRowsAreMetByTextAlone() throws IOException {
        assertTrue(Inventory.rows().stream().filter(Row::isTextAlone).count() <= TEXTS_AT_MOST);
    }

    @TestFactory
    Stream<DynamicTest> theTestThatIsNamedExists() throws IOException {
        return Inventory.rows().stream().map(row -> DynamicTest.dynamicTest(row.number() + " " + row.test(), () -> {
            var source = Files.readString(modules().map(module -> module.resolve(row.file())).filter(Files::exists).findFirst().orElseThrow(() -> new AssertionError("no " + row.file())));
            assertTrue(source.lines().anyMatch(line -> line.matches("\\s+(void|Stream<DynamicTest>) " + row.method() + "\\(.*")), row.test());
        }));
    }

    /** Rows that are met on one page come one after the other. */
    @TestFactory
    Stream<DynamicTest> everyEntryIsFound() throws IOException {
        return Inventory.rows().stream().sorted(Comparator.comparing(row -> String.join(" ", way(row, row.steps().size())))).map(row -> DynamicTest.dynamicTest(row.number() + " " + row.asked(), () -> find(row)));
    }

    private void find(Row row) throws IOException, InterruptedException {
        var person = person(row.role());
        go(person, row);
        var held = held(person, row.element());
        assertEquals(1, held.size(), () -> row.element() + " at " + person.page().url());
        assertEquals(List.of(), row.words().stream().filter(words -> !held.get(0).contains(spaced(words))).toList(), () -> row.element() + " holds: " + held);
    }

    /** Begins at the furthest page of the way that is known, then follows the links. */
    private void go(Person person, Row row) throws IOException, InterruptedException {
        int at = row.steps().size();
        while (at > 1 && !reached.containsKey(way(row, at))) at--;
        open(person, at > 1 ? reached.get(way(row, at)) : row.steps().get(0));
        for (; at < row.steps().size(); at++) {
            var words = row.steps().get(at);
            var address = (String) person.page().evaluate(LINK, words);
            assertTrue(address.startsWith("/"), () -> "no link « " + words + " » on " + person.page().url());
            open(person, address);
            reached.put(way(row, at + 1), address);
        }
    }

    private static List<String> way(Row row, int steps) {
        return Stream.concat(Stream.of(row.role()), row.steps().stream().limit(steps)).toList();
    }

    /** Opens a page unless it is open. */
    private void open(Person person, String address) throws IOException, InterruptedException {
        if (person.page().url().equals(instance.address() + address)) return;
        var opened = person.page().navigate(instance.address() + address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        assertEquals(200, opened.status(), address);
    }

    @SuppressWarnings("unchecked")
    private static List<String> held(Person person, String element) {
        return ((List<String>) person.page().evaluate(HELD, element)).stream().map(InventoryTest::spaced).toList();
    }

    /** Spaces of any width are alike. */
    private static String spaced(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private Person person(String role) throws IOException, InterruptedException {
        var person = people.get(role);
        if (person != null) return person;
        var first = Person.at(browser, instance.address(), Screen.DESK);
        if (!role.equals("public")) first.signIn(role, instance.password());
        people.put(role, first);
        return first;
    }

    private static Stream<Path> modules() {
        return Stream.of("bundles", "bundles/techniques", "runtime").map(Inventory.SOURCES::resolve).flatMap(InventoryTest::within);
    }

    private static Stream<Path> within(Path folder) {
        try (var found = Files.list(folder)) {
            return found.toList().stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
