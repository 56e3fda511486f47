// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.faisceau.tck.toy.Leaky;
import org.faisceau.tck.toy.Toy;
import org.faisceau.tck.toy.Toy.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each check fails on a technique that breaks what it checks, with a reason one can read. */
class FaultsTest {
    private static final Duration LIMIT = Duration.ofMillis(700);

    private static Walk walk(Fault fault) throws Exception {
        return Walk.of(new Toy(fault), FakeDesk.amidOthers(), Samples.usual(Map.of()), LIMIT);
    }

    private static void says(String reason, List<String> offences) {
        assertTrue(offences.stream().anyMatch(one -> one.contains(reason)), () -> "no « " + reason + " » in " + offences);
    }

    @Test
    void passesOneThatBreaksNothing() throws Exception {
        var walk = walk(Fault.NONE);
        assertTrue(walk.isOver());
        assertEquals(List.of(), walk.offences);
        assertEquals(List.of(), TextsCheck.offences(new Toy(), walk));
        assertEquals(List.of(), SheetsCheck.offences(new Toy(), walk));
        assertEquals(List.of(), TreatmentCheck.offences(new Toy(), walk));
        assertEquals(List.of(), VersionsCheck.offences(new Toy(), walk));
        assertEquals(List.of(), WeekCheck.offences(new Toy(), walk.states(), LIMIT));
        assertEquals(List.of(), BlankCheck.blank(new Toy(), Map.of(), LIMIT));
        assertEquals(List.of(), BlankCheck.hostile(new Toy(), Map.of(), LIMIT));
    }

    @Test
    void missesAText() throws Exception {
        says("texts_en.properties has no question.unspoken", TextsCheck.offences(new Toy(Fault.SPEECHLESS), walk(Fault.SPEECHLESS)));
    }

    @Test
    void seesThatItMovesAnotherWayTheSecondTime() throws Exception {
        assertNotEquals(walk(Fault.FICKLE).trace, walk(Fault.FICKLE).trace);
        assertEquals(walk(Fault.NONE).trace, walk(Fault.NONE).trace);
    }

    @Test
    void seesWhatIsRequiredAndNotSaid() throws Exception {
        says("without saying it is required", BlankCheck.blank(new Toy(Fault.PRESUMING), Map.of(), LIMIT));
    }

    @Test
    void seesThatMarkupThrowsIt() throws Exception {
        says("with <script>alert('nasty')</script>: step begin throws java.lang.IndexOutOfBoundsException", BlankCheck.hostile(new Toy(Fault.TOUCHY), Map.of(), LIMIT));
    }

    @Test
    void seesWhatIsLost() throws Exception {
        says("step begin loses what was typed under lead", walk(Fault.FORGETFUL).offences);
    }

    @Test
    void seesThatItNeverEnds() throws Exception {
        says("is not over after 120 moves", walk(Fault.ENDLESS).offences);
        says("is stuck", walk(Fault.STUCK).offences);
    }

    @Test
    void seesThatItIsLate() throws Exception {
        says("does not come back within 700 ms", walk(Fault.SLOW).offences);
    }

    @Test
    void seesThatItFloods() throws Exception {
        says("step begin throws java.lang.IllegalArgumentException: kept: at most 6000000", walk(Fault.HOARDING).offences);
        says("step begin throws java.lang.IllegalArgumentException: body: at most 1000000", walk(Fault.TALKATIVE).offences);
    }

    @Test
    void seesWhatItHandsOutUnnamedEmptyOrAboutNothing() throws Exception {
        var unnamed = SheetsCheck.offences(new Toy(Fault.UNNAMED), walk(Fault.UNNAMED));
        says("hands out other, which artefacts() does not name", unnamed);
        says("names call and never handed it out", unnamed);
        says("call is empty", SheetsCheck.offences(new Toy(Fault.EMPTY), walk(Fault.EMPTY)));
        says("call does not say which need it is about", SheetsCheck.offences(new Toy(Fault.AIMLESS), walk(Fault.AIMLESS)));
    }

    @Test
    void seesThatOneCompanyIsToldMore() throws Exception {
        says("tells [company-b] and not all: Between us", TreatmentCheck.offences(new Toy(Fault.FAVOURING), walk(Fault.FAVOURING)));
        says("effort() says it is not", TreatmentCheck.offences(new Toy(Fault.SECRETIVE), walk(Fault.SECRETIVE)));
    }

    @Test
    void seesThatACompanyIsNamedToTheOthers() throws Exception {
        says("names Tuyaux (fictifs) in what all may come to read: Said to", TreatmentCheck.offences(new Toy(Fault.NAMING), walk(Fault.NAMING)));
    }

    @Test
    void seesThatItNeedsAnotherModule() throws Exception {
        var walk = new Walk(new Toy(Fault.DEPENDENT), FakeDesk.alone(), Samples.usual(Map.of()), LIMIT);
        walk.begin();
        assertTrue(walk.refusal().orElse("").contains("pas de prévisions"));
    }

    @Test
    void seesStatesOfAnotherVersion() throws Exception {
        var offences = VersionsCheck.offences(new Toy(Fault.MISDATED), walk(Fault.MISDATED));
        says("writes states of version 1, and stateVersion() says 2", offences);
        says("migrate throws on a state of version 1", offences);
    }

    @Test
    void seesWhatGoesWrongWithAWeek() throws Exception {
        says("weekly throws java.lang.IllegalStateException: weary", WeekCheck.offences(new Toy(Fault.WEARY), walk(Fault.WEARY).states(), LIMIT));
        var whispering = WeekCheck.offences(new Toy(Fault.WHISPERING), walk(Fault.WHISPERING).states(), LIMIT);
        says("weekly reports without a title", whispering);
        says("weekly is in touch with companies", whispering);
    }

    @Test
    void seesWhatItMayNotImport() throws Exception {
        says("Greedy.class knows org.junit.jupiter.api.Assertions", ImportsCheck.offences(Places.of(FaultsTest.class), "org.faisceau.tck"));
    }

    @Test
    void seesWhatStaysBehind(@TempDir Path folder) throws Exception {
        assertEquals(List.of(), Plugging.offences(new ToyJar(Toy.class).in(folder), folder.resolve("clean"), 20));
        says("leaves 20 threads behind after 20 turns, such as leaky", Plugging.offences(new ToyJar(Leaky.class).in(folder), folder.resolve("leaky"), 20));
    }

    @Test
    void seesThatNothingIsPublished(@TempDir Path folder) throws Exception {
        var offences = Plugging.offences(new ToyJar(Fault.class).in(folder), folder.resolve("none"), 1);
        assertFalse(offences.isEmpty());
    }
}
