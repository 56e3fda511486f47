// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two instances, each of a Living-Lab with a key of its own, hand each other a bundle: a conflict, a withdrawal and a revocation go with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoLabsTest {
    private static final Pattern KEY = Pattern.compile("<div class=\"secret\"><code>([^<]+)</code>");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final String TITLE = "Un toit qui garde la pluie";
    private static final String FIRST = "Des mousses sur le toit du gymnase.";
    private static final String THEIRS = "Des mousses et des sedums sur le toit du gymnase.";
    private static final String OURS = "Notre propre toit, avec des sedums.";
    private Running sender;
    private Running reader;
    private Visitor there;
    private Visitor here;
    private Visitor administrator;

    @BeforeAll
    void up(@TempDir Path first, @TempDir Path second) throws IOException, InterruptedException {
        sender = Running.demonstration(first, Map.of("modules", "library,needs,network"));
        reader = Running.demonstration(second, Map.of("modules", "library,needs,network"));
        there = sender.visitor(first, "manager");
        here = reader.visitor(second, "manager");
        administrator = reader.visitor(second, "admin");
    }

    @AfterAll
    void down() {
        sender.close();
        reader.close();
    }

    @Test
    void handEachOtherABundleWithItsConflictItsWithdrawalAndItsRevocation() throws Exception {
        var feedback = written(there, FIRST);
        done(there.submit(feedback, Map.of("action", "share", "version", "1", "agreedOn", "2026-01-15")));
        var bundle = published();
        assertRefused("Clé inconnue", bundle);
        var key = first(KEY, there.get("/network/keys").body());
        done(administrator.submit("/network/keys", Map.of("action", "trust", "name", "Lab voisin", "publicKey", key)));
        assertRefused("Paquet altéré", bundle.replace("mousses", "tuiles"));
        assertRefused("Format trop ancien", bundle.replace("\"version\":1", "\"version\":0"));
        takenIn(bundle);
        assertTrue(list().contains(TITLE), "read with its origin");
        takenIn(bundle);
        assertEquals(1, list().split(Pattern.quote(">" + TITLE + "<"), -1).length - 1, "twice changes nothing");

        var own = own();
        changed(here, own, OURS);
        changed(there, feedback, THEIRS);
        done(there.submit(feedback, Map.of("action", "share", "version", version(there, feedback), "agreedOn", "2026-01-16")));
        assertConflictIsSettled(published());
        assertTrue(here.get(own).body().contains(OURS) && here.get(own).body().contains("Lab voisin"), "ours stays, with its origin");

        done(there.submit(feedback, Map.of("action", "withdraw", "version", version(there, feedback))));
        var last = published();
        assertFalse(last.contains(TITLE), "what was withdrawn is in no bundle");
        var arrival = arrived(last);
        oursStays(arrival, here.get(arrival).body());
        assertFalse(list().contains(TITLE));
        assertTrue(here.get(own).body().contains(OURS), "what was written here is not lost");
        assertNeedsAreTakenOver();

        done(here.submit(lab(), Map.of("action", "revoke", "version", "1", "reason", "Poste volé")));
        assertRefused("Clé révoquée", last);
    }

    private void assertConflictIsSettled(String bundle) throws IOException, InterruptedException {
        var arrival = arrived(bundle);
        var seen = here.get(arrival).body();
        assertTrue(seen.contains("Conflit") && seen.contains(OURS) && seen.contains(THEIRS), seen);
        assertEquals(422, here.submit(arrival, Map.of("action", "take", "version", "1")).statusCode());
        oursStays(arrival, seen);
    }

    private void oursStays(String arrival, String seen) throws IOException, InterruptedException {
        var word = first(Pattern.compile("name=\"choice-(feedback:[^\"]+)\""), seen);
        done(here.submit(arrival, Map.of("action", "take", "version", "1", "conflict", word, "choice-" + word, "OURS")));
    }

    /** A need of the sender becomes a draft here that names where it is from, and goes to the bin once its sender takes it back. */
    private void assertNeedsAreTakenOver() throws IOException, InterruptedException {
        var received = "/network/received/" + first(Pattern.compile("/network/received/([0-9a-f-]{36})\""), here.get("/network/received?part=need&lab=" + lab().substring("/network/keys/".length())).body());
        var need = taken(received);
        var page = here.get(need).body();
        assertTrue(page.contains("repris de Lab voisin") && page.contains("Brouillon"), page);
        assertFalse(here.get(received).body().contains("id=\"differences\""), "taking makes no difference");
        chosen("need", "chosen", "none");
        takenIn(published());
        assertEquals(404, here.get(need).statusCode());
    }

    private String lab() throws IOException, InterruptedException {
        return "/network/keys/" + first(Pattern.compile("/network/keys/([0-9a-f]{64})\"><bdi>Lab voisin"), here.get("/network/keys").body());
    }

    private void chosen(String kind, String field, String value) throws IOException, InterruptedException {
        done(there.submit("/network/publish/" + kind, Map.of("action", "choose", "version", version(there, "/network/publish/" + kind), field, value)));
    }

    /** What the sender shares now; the signed text of all of it. */
    private String published() throws IOException, InterruptedException {
        chosen("feedback", "whole", "yes");
        var number = version(there, "/network/publish");
        done(there.submit("/network/publish", Map.of("action", "publish", "version", number, "sender", "Lab fictif")));
        return there.get("/network/bundles/whole").body();
    }

    private String arrived(String bundle) throws IOException, InterruptedException {
        var answer = done(here.upload("/network/arrivals", "file", "file", bundle));
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private void assertRefused(String why, String bundle) throws IOException, InterruptedException {
        var page = here.get(arrived(bundle)).body();
        assertTrue(page.contains(why), page);
    }

    private void takenIn(String bundle) throws IOException, InterruptedException {
        done(here.submit(arrived(bundle), Map.of("action", "take", "version", "1")));
    }

    private String list() throws IOException, InterruptedException {
        return here.get("/network/received?text=garde%20la%20pluie").body();
    }

    /** Taken over from the sender: the address of the reader's own record. */
    private String own() throws IOException, InterruptedException {
        return taken("/network/received/" + first(Pattern.compile("/network/received/([0-9a-f-]{36})\""), list()));
    }

    private String taken(String received) throws IOException, InterruptedException {
        var answer = done(here.submit(received, Map.of("action", "take", "version", version(here, received))));
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String written(Visitor visitor, String what) throws IOException, InterruptedException {
        var answer = done(visitor.submit("/library/feedback/new", Map.of("action", "save", "sort", "EXPERIENCE", "title", TITLE, "what", what)));
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    /** What is quoted keeps its source. */
    private static void changed(Visitor visitor, String feedback, String what) throws IOException, InterruptedException {
        var form = visitor.get(feedback + "/edit").body();
        var fields = new HashMap<>(Map.of("action", "save", "sort", "EXPERIENCE", "title", TITLE, "what", what, "version", first(VERSION, form)));
        for (var name : new String[] {"source", "sourceDay"}) {
            var value = Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"").matcher(form);
            if (value.find()) fields.put(name, value.group(1));
        }
        done(visitor.submit(feedback + "/edit", fields));
    }

    private static String version(Visitor visitor, String path) throws IOException, InterruptedException {
        return first(VERSION, visitor.get(path).body());
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertTrue(found.find(), () -> pattern + " in " + text);
        return found.group(1);
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer::body);
        return answer;
    }
}
