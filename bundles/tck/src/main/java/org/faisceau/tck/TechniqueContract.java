// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faisceau.sourcing.spi.Technique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What any technique must keep, whoever wrote it. Extend it in one test:
 *
 * <pre>{@code
 * class OpenCallContractTest extends TechniqueContract {
 *     @Override protected Technique technique() { return new OpenCall(); }
 * }
 * }</pre>
 *
 * <p>The technique is led through a campaign to its end with answers typed by a machine. Where those do not fit a question of yours, say better ones in
 * {@link #answers()}.
 */
public abstract class TechniqueContract {
    private static final int TURNS = 100;

    /** A new one. */
    protected abstract Technique technique();

    /** Answers to some of its questions, by key, instead of what the contract types. */
    protected Map<String, String> answers() {
        return Map.of();
    }

    private Walk walk(FakeDesk desk) throws InterruptedException {
        return Walk.of(technique(), desk, Samples.usual(answers()), Call.LIMIT);
    }

    @Test
    void hasAWordOfItsOwn() {
        assertTrue(technique().id().matches(Technique.ID), () -> "id: lower-case letters, digits and dashes, a letter first, at most 40, got " + technique().id());
        assertEquals(technique().id(), technique().id(), "the id is always the same");
    }

    @Test
    void speaksBothLanguages() throws Exception {
        assertEquals(List.of(), TextsCheck.offences(technique(), walk(FakeDesk.amidOthers())));
    }

    @Test
    void movesTheSameWayTwice() throws Exception {
        assertEquals(walk(FakeDesk.amidOthers()).trace, walk(FakeDesk.amidOthers()).trace, "the same answers at the same desk bring something else the second time");
    }

    @Test
    void bearsBlankAnswers() throws Exception {
        assertEquals(List.of(), BlankCheck.blank(technique(), answers(), Call.LIMIT));
    }

    @Test
    void bearsHostileAnswersAndLosesNothing() throws Exception {
        assertEquals(List.of(), BlankCheck.hostile(technique(), answers(), Call.LIMIT));
    }

    @Test
    void reachesItsEndInTime() throws Exception {
        var walk = walk(FakeDesk.amidOthers());
        assertEquals(List.of(), walk.offences);
        assertTrue(walk.isOver(), () -> "it would not begin: " + walk.refusal().orElse(""));
    }

    @Test
    void namesWhatItHandsOut() throws Exception {
        assertEquals(List.of(), SheetsCheck.offences(technique(), walk(FakeDesk.amidOthers())));
    }

    @Test
    void tellsNoCompanyLessThanAnother() throws Exception {
        assertEquals(List.of(), TreatmentCheck.offences(technique(), walk(FakeDesk.amidOthers())));
    }

    @Test
    void worksWhileOtherModulesAreStopped() throws Exception {
        var walk = new Walk(technique(), FakeDesk.alone(), Samples.usual(answers()), Call.LIMIT);
        walk.begin();
        var problems = new ArrayList<>(walk.offences);
        walk.refusal().ifPresent(problems::add);
        assertEquals(List.of(), problems);
    }

    @Test
    void bringsEarlierStatesUpToDate() throws Exception {
        assertEquals(List.of(), VersionsCheck.offences(technique(), walk(FakeDesk.amidOthers())));
    }

    @Test
    void comesBackFromEachWeek() throws Exception {
        assertEquals(List.of(), WeekCheck.offences(technique(), walk(FakeDesk.amidOthers()).states(), Call.LIMIT));
    }

    @Test
    void importsOnlyWhatItMay() throws Exception {
        var type = technique().getClass();
        assertEquals(List.of(), ImportsCheck.offences(Places.of(type), type.getPackageName()));
    }

    @Test
    void isPluggedInAndOutAHundredTimesAndLeavesNothing(@TempDir Path scratch) throws Exception {
        assertEquals(List.of(), Plugging.offences(Places.of(technique().getClass()), scratch, TURNS));
    }
}
