// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.OBSERVER;
import static org.faisceau.projects.OpenProjects.TODAY;
import static org.faisceau.projects.OpenProjects.done;
import static org.faisceau.projects.OpenProjects.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.projects.api.Iteration;
import org.faisceau.projects.api.Iteration.Content;
import org.faisceau.projects.api.Iteration.Decision;
import org.faisceau.projects.api.Iteration.Verdict;
import org.faisceau.projects.api.PropertySheet;
import org.faisceau.projects.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class IterationRegisterTest {
    private OpenProjects open;
    private String id;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenProjects(folder);
        id = open.project().id();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Iteration tried(String result) {
        return done(open.iterations.open(open.buyer, id, new Content("Sondes tell earlier", "Three ponds", result)));
    }

    private Written<Iteration> decide(Iteration one, Verdict verdict, String reason, String next) {
        return open.iterations.decide(open.buyer, id, one.id(), one.version(), verdict, reason, next);
    }

    @Test
    void theNextOpensOnceTheOneBeforeIsDecided() {
        var first = tried("Twenty minutes");
        assertEquals("iteration.undecided", invalid(open.iterations.open(open.buyer, id, new Content("x", "y", ""))));
        var decided = done(decide(first, Verdict.CHANGE, "Too few ponds", "Ten ponds"));
        assertEquals(Optional.of(new Decision(Verdict.CHANGE, "Too few ponds", "Ten ponds", "buyer", TODAY)), decided.decision());
        var second = tried("");
        assertEquals(List.of(second, decided), open.iterations.of(open.partner, id));
        assertEquals(2, second.number());
        assertEquals(List.of(), open.iterations.of(OBSERVER, id));
    }

    @Test
    void noneOpensAfterOneThatStops() {
        done(decide(tried("Nothing"), Verdict.STOP, "It does not hold", ""));
        assertEquals("iteration.stopped", invalid(open.iterations.open(open.buyer, id, new Content("x", "y", ""))));
    }

    @Test
    void isDecidedWithAResultAReasonAndWhatComesNext() {
        var one = tried("");
        assertEquals("iteration.noResult", invalid(decide(one, Verdict.GO_ON, "It holds", "Go")));
        var written = done(open.iterations.change(open.buyer, id, one.id(), 1, new Content(one.content().hypothesis(), one.content().test(), "Twenty minutes")));
        assertEquals("form.required", invalid(decide(written, Verdict.GO_ON, " ", "Go")));
        assertEquals(new Written.Invalid<Iteration>("next", "form.required"), decide(written, Verdict.GO_ON, "It holds", ""));
        done(decide(written, Verdict.GO_ON, "It holds", "Go"));
        assertEquals("iteration.decided", invalid(open.iterations.change(open.buyer, id, one.id(), 3, written.content())));
        assertEquals("iteration.decided", invalid(open.iterations.decide(open.buyer, id, one.id(), 3, Verdict.STOP, "Otherwise", "")));
    }

    @Test
    void isWrittenByTheBearerInTheVersionSeen() {
        var one = tried("r");
        assertInstanceOf(Written.Refused.class, open.iterations.decide(open.partner, id, one.id(), 1, Verdict.STOP, "x", ""));
        assertInstanceOf(Written.Lost.class, open.iterations.change(open.buyer, id, one.id(), 7, one.content()));
        assertInstanceOf(Written.Unknown.class, open.iterations.change(open.buyer, open.project().id(), one.id(), 1, one.content()), "of another project");
        assertEquals("form.required", invalid(open.iterations.change(open.buyer, id, one.id(), 1, new Content("x", " ", ""))));
    }

    @Test
    void theSheetOfPropertyIsWholeOnceEachSideAndAllElseIsSaid() {
        var sides = open.projects.find(open.buyer, id).orElseThrow().sides();
        assertEquals(List.of(open.town, open.firm, open.rival), sides);
        assertEquals(List.of("owner", "licences", "publication", "confidentiality", open.town, open.firm, open.rival), open.properties.find(open.buyer, id).orElseThrow().missing(sides));
        var some = new PropertySheet.Content(Map.of(open.town, "Nothing", open.firm, "A patent", open.rival, " "), "The town", "Free", "All", "Two years");
        assertEquals(List.of(open.rival), done(open.properties.write(open.buyer, id, 0, some)).missing(sides));
        var whole = new PropertySheet.Content(Map.of(open.town, "Nothing", open.firm, "A patent", open.rival, "Nothing"), "The town", "Free", "All", "Two years");
        assertEquals(List.of(), done(open.properties.write(open.buyer, id, 1, whole)).missing(sides));
        assertEquals(whole, open.properties.find(open.buyer, id).orElseThrow().content());
    }

    @Test
    void theSheetOfPropertyIsNoPartnersToReadOrWrite() {
        assertEquals(Optional.empty(), open.properties.find(open.partner, id));
        assertInstanceOf(Written.Refused.class, open.properties.write(open.partner, id, 0, PropertySheet.Content.none()));
        done(open.properties.write(open.buyer, id, 0, PropertySheet.Content.none()));
        assertInstanceOf(Written.Lost.class, open.properties.write(open.buyer, id, 0, PropertySheet.Content.none()));
    }
}
