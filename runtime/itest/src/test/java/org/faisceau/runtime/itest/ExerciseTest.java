// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A training copy goes to its end, with contracts, rules and search around it: nothing that is told of the territory changes, and each page and file is marked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExerciseTest {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern REFERENCE = Pattern.compile("D-\\d{4}-\\d{3,}");
    private static final String MARK = "EXERCICE";
    private static final List<String> SCREENS = List.of("", "/indications/A1", "/visas", "/team", "/sharing", "/history", "/labels", "/note", "/papers", "/papers/ORDER", "/precedents", "/training", "/impacts",
            "/typology", "/justification", "/form", "/copy");
    private static final String REASON = "Conclusion écrite pour l’atelier.";
    private Running running;
    private Visitor buyer;
    private Told told;
    private String source;

    @BeforeAll
    void up(@TempDir Path folder) throws IOException, InterruptedException {
        running = Running.demonstration(folder, Map.of());
        buyer = running.visitor(folder, "buyer");
        told = new Told(running.instance().context(), running.visitor(folder, "manager"));
        source = dossiers("REVIEW", "acoustique").get(0);
    }

    @AfterAll
    void down() {
        running.close();
    }

    @Test
    void countsNowhereAndIsMarkedEverywhere() throws Exception {
        var before = told.all();
        var copy = made(source + "/training");
        goneToItsEnd(copy);
        assertEquals(before, told.all());
        assertMarked(copy);
        assertFalse(Visitor.links(page(copy)).stream().anyMatch(link -> link.startsWith("/purchases/new")), "no contract follows an exercise");
        // The same with a real one is told: what was compared can change.
        var real = made(source + "/copy");
        assertNotEquals(before.get("deeds"), told.deeds().toString());
        var number = reference(real);
        Visitor.await("the real copy is found", () -> found(number).contains(real));
        assertFalse(found(reference(copy)).contains(copy), "an exercise is found by nobody");
    }

    /** The adviser, visas, the day, the conclusion; then the mock papers are there. */
    private void goneToItsEnd(String copy) throws IOException, InterruptedException {
        assertEquals(200, buyer.get("/rules/adviser?about=dossier:" + copy.substring("/dossiers/".length())).statusCode());
        done(copy + "/visas", Map.of("action", "ask"));
        done(copy + "/visas", Map.of("action", "decide", "outcome", "GIVEN", "reason", ""));
        done(copy + "/visas", Map.of("action", "decide", "outcome", "GIVEN", "reason", ""));
        done(copy + "/conclusion", Map.of("action", "engage", "version", "0", "day", "2026-11-02", "kind", "QUOTATION", "proof", "Courriel de l’atelier (fictif)"));
        done(copy + "/conclusion", Map.of("action", "conclude", "version", version(copy + "/conclusion"), "sense", "INNOVATIVE", "reasons", REASON, "relevance", "Elle répond.", "money", "Comparée.",
                "operators", "Première fois.", "withoutVisas", "Pour l’atelier."));
        assertTrue(page(copy).contains(REASON));
    }

    private void assertMarked(String copy) throws IOException, InterruptedException {
        assertEquals(List.of(), SCREENS.stream().map(copy::concat).filter(screen -> !read(screen).contains(MARK)).toList());
        var id = copy.substring("/dossiers/".length());
        for (var file : List.of("/print/dossier/" + id, "/print/dossier/" + id + "?format=docx", copy + "/papers/ORDER?format=pdf", copy + "/papers/DECISION?format=docx", copy + "/training?file=data",
                copy + "/justification?file=pdf", copy + "/justification?file=zip", copy + "/form?file=docx")) {
            var answer = buyer.get(file);
            assertEquals(200, answer.statusCode(), file);
            var name = answer.headers().firstValue("Content-Disposition").orElse("");
            assertTrue(name.toLowerCase(Locale.ROOT).contains("exercice"), file + " is called " + name);
        }
    }

    private List<String> dossiers(String state, String word) throws IOException, InterruptedException {
        return Visitor.links(page("/dossiers?state=" + state + "&text=" + word)).stream().filter(link -> link.matches("/dossiers/[0-9a-f-]{36}")).toList();
    }

    /** The address of the dossier that an act made. */
    private String made(String path) throws IOException, InterruptedException {
        var answer = done(path, Map.of("action", "copy"));
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*?(/dossiers/[0-9a-f-]{36}).*", "$1");
    }

    private HttpResponse<String> done(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var answer = buyer.submit(path, fields);
        assertEquals(303, answer.statusCode(), () -> path + " " + fields + ": " + answer.body());
        return answer;
    }

    /** Of the last form on it. */
    private String version(String path) throws IOException, InterruptedException {
        return VERSION.matcher(page(path)).results().map(found -> found.group(1)).reduce((one, other) -> other).orElseThrow();
    }

    private String reference(String dossier) throws IOException, InterruptedException {
        return REFERENCE.matcher(page(dossier)).results().map(found -> found.group()).findFirst().orElseThrow();
    }

    private String found(String text) {
        return read("/search?q=" + text);
    }

    private String read(String path) {
        try {
            return buyer.get(path).body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String page(String path) throws IOException, InterruptedException {
        var answer = buyer.get(path);
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }
}
