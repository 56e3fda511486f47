// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.rest;

import static org.faisceau.library.OpenLibrary.COMPANY;
import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.library.OpenLibrary;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class LibraryResourcesTest {
    private OpenLibrary open;
    private CaughtRoutes works;
    private CaughtRoutes feedbacks;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
        works = CaughtRoutes.of(new WorksResource(open.works, open.chapters));
        feedbacks = CaughtRoutes.of(new FeedbacksResource(open.feedbacks));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static WorkBody work(String kind, String link, Boolean shared) {
        return new WorkBody(kind, "By machine", null, null, null, "RULES", List.of("ELECTED"), null, link, null, "2027-01-31", shared);
    }

    private static FeedbackBody feedback(String amount, String month) {
        return new FeedbackBody("SUCCESS", "By machine", "Something", null, null, amount, month, null, null, null, null, "contract:c1", null, null);
    }

    private static Problem problem(Runnable call) {
        return assertThrows(Problem.class, call::run);
    }

    @Test
    void listsWorksNarrowed() {
        var seen = works.call("GET /resources", TestCall.by(OBSERVER).with(Map.of("kind", "TRAINING,GUIDE", "theme", "soils")), null).toString();
        assertTrue(seen.contains("formation-sols") && !seen.contains("formation-biodechets"), seen);
        assertEquals("kind", problem(() -> works.call("GET /resources", TestCall.by(OBSERVER).with(Map.of("kind", "BOOK")), null)).field());
        assertEquals(404, problem(() -> works.call("GET /resources/{id}", TestCall.by(OBSERVER).of("nothing"), null)).status());
    }

    @Test
    void addsAWorkAndSaysWhichFieldIsOff() {
        assertTrue(works.call("POST /resources", TestCall.by(MANAGER), work("GUIDE", "https://there.example/", true)).toString().contains("ELECTED"));
        assertEquals("kind", problem(() -> works.call("POST /resources", TestCall.by(MANAGER), work("BOOK", null, true))).field());
        assertEquals("link", problem(() -> works.call("POST /resources", TestCall.by(MANAGER), work("GUIDE", "mailto:x", true))).field());
        assertEquals(403, problem(() -> works.call("POST /resources", TestCall.by(OBSERVER), work("GUIDE", null, true))).status());
    }

    @Test
    void changesAWorkOfTheVersionSeenAlone() {
        var id = open.work("Guide").id();
        assertTrue(works.call("PUT /resources/{id}", TestCall.by(MANAGER).of(id).seen(1), work("MODEL", null, null)).toString().contains("version=2"));
        assertEquals(412, problem(() -> works.call("PUT /resources/{id}", TestCall.by(MANAGER).of(id).seen(1), work("MODEL", null, null))).status());
        assertEquals(404, problem(() -> works.call("GET /resources/{id}", TestCall.by(OBSERVER).of(id), null)).status(), "no longer shared");
    }

    @Test
    void tellsTheChaptersOfAWorkThatOneReads() {
        var seen = works.call("GET /resources/{id}/chapters", TestCall.by(OBSERVER).of("guide-innovation-marches-publics"), null).toString();
        assertTrue(seen.contains("partenariat") && seen.contains("feedback:cour-d-ecole-vegetalisee"), seen);
        assertEquals(404, problem(() -> works.call("GET /resources/{id}/chapters", TestCall.by(OBSERVER).of("nothing"), null)).status());
    }

    @Test
    void writesFeedbackThatIsSharedWithAnAgreement() {
        assertTrue(feedbacks.call("POST /feedback", TestCall.by(open.buyer), feedback("12500.50", "2026-03")).toString().contains("contract:c1"));
        var id = open.feedback().id();
        assertEquals("agreedOn", problem(() -> feedbacks.call("POST /feedback/{id}/sharing", TestCall.by(open.buyer).of(id).seen(1), new AgreementBody(true, null))).field());
        feedbacks.call("POST /feedback/{id}/sharing", TestCall.by(open.buyer).of(id).seen(1), new AgreementBody(true, "2026-11-20"));
        assertTrue(feedbacks.call("GET /feedback/{id}", TestCall.by(COMPANY).of(id), null).toString().contains("agreedOn=2026-11-20"));
        feedbacks.call("POST /feedback/{id}/sharing", TestCall.by(open.buyer).of(id).seen(2), new AgreementBody(false, null));
        assertEquals(404, problem(() -> feedbacks.call("GET /feedback/{id}", TestCall.by(COMPANY).of(id), null)).status());
    }

    @Test
    void saysWhichFieldOfFeedbackIsOff() {
        assertEquals("amount", problem(() -> feedbacks.call("POST /feedback", TestCall.by(open.buyer), feedback("much", null))).field());
        assertEquals("month", problem(() -> feedbacks.call("POST /feedback", TestCall.by(open.buyer), feedback(null, "soon"))).field());
        assertEquals(403, problem(() -> feedbacks.call("POST /feedback", TestCall.by(COMPANY), feedback(null, null))).status());
        assertFalse(feedbacks.call("GET /feedback", TestCall.by(COMPANY).with(Map.of("of", "EXPERIENCE")), null).toString().contains("Aquagreen"));
    }
}
