// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.faisceau.projects.OpenProjects.OBSERVER;
import static org.faisceau.projects.OpenProjects.TODAY;
import static org.faisceau.projects.OpenProjects.done;
import static org.faisceau.projects.OpenProjects.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Bin;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Experiment.Content;
import org.faisceau.projects.api.Experiment.Decision;
import org.faisceau.projects.api.Experiment.Verdict;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Experiments.Taken;
import org.faisceau.projects.api.Measure;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Written;
import org.faisceau.search.spi.Audience;
import org.faisceau.store.api.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ExperimentRegisterTest {
    private OpenProjects open;
    private Project project;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenProjects(folder);
        project = open.project();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Experiment experiment() {
        return done(open.experiments.add(open.buyer, project.id(), Content.titled("Three ponds", "North pond", "A sonde in each").by(open.rival)));
    }

    private static Measure measure(int day, String value) {
        return new Measure("lead time", TODAY.minusDays(day), new BigDecimal(value), "min");
    }

    /** New, changed and known. */
    private static String counted(Written<Taken> taken) {
        var done = done(taken);
        return done.fresh() + " " + done.changed() + " " + done.same();
    }

    private List<String> titles(ExperimentFilter filter) {
        return open.experiments.page(MANAGER, filter, true, "", 10).items().stream().map(Experiment::title).toList();
    }

    @Test
    void isReadByWhoReadsItsProject() {
        var one = experiment();
        assertEquals(Optional.of(one), open.experiments.find(open.partner, one.id()));
        assertEquals(Optional.empty(), open.experiments.find(OBSERVER, one.id()));
        done(open.projects.change(open.buyer, project.id(), 1, project.content().shared(true)));
        assertEquals(Optional.of(one), open.experiments.find(OBSERVER, one.id()));
        assertInstanceOf(Written.Refused.class, open.experiments.change(open.partner, one.id(), 1, one.content()));
        assertInstanceOf(Written.Refused.class, open.experiments.take(open.partner, one.id(), 1, List.of(measure(0, "1"))));
        assertInstanceOf(Written.Refused.class, open.experiments.bin(open.partner, one.id(), 1));
        done(open.projects.bin(open.buyer, project.id(), 2));
        assertEquals(Optional.empty(), open.experiments.find(MANAGER, one.id()), "it goes with its project");
    }

    @Test
    void isDecidedOnceItsResultIsWrittenAndChangesNoMore() {
        var one = experiment();
        assertEquals("experiment.noResult", invalid(decide(1, one, Verdict.BUY, "It holds")));
        var written = done(open.experiments.change(open.buyer, one.id(), 1, one.content().with("Twenty minutes")));
        assertEquals("form.required", invalid(decide(2, one, Verdict.BUY, " ")));
        assertInstanceOf(Written.Lost.class, decide(1, one, Verdict.BUY, "It holds"));
        var decided = done(decide(2, one, Verdict.STOP, "One winter was enough"));
        assertEquals(Optional.of(new Decision(Verdict.STOP, "One winter was enough", "buyer", TODAY, Optional.empty())), decided.decision());
        assertEquals("experiment.decided", invalid(open.experiments.change(open.buyer, one.id(), 3, written.content())));
        assertEquals("experiment.decided", invalid(open.experiments.take(open.buyer, one.id(), 3, List.of(measure(0, "1")))));
        assertEquals("experiment.decided", invalid(decide(3, one, Verdict.BUY, "Otherwise")));
    }

    private Written<Experiment> decide(int version, Experiment one, Verdict verdict, String reason) {
        return open.experiments.decide(open.buyer, one.id(), version, verdict, reason, Optional.empty());
    }

    private Written<Experiment> extend(int version, Experiment one, LocalDate until) {
        return open.experiments.decide(open.buyer, one.id(), version, Verdict.EXTEND, "One more winter", Optional.of(until));
    }

    @Test
    void staysOpenUntilAnotherDayWhereItIsExtended() {
        var one = done(open.experiments.add(open.buyer, project.id(), Content.titled("Three ponds", "North pond", "A sonde").with("Too short").until(TODAY.plusDays(3))));
        assertEquals(new Written.Invalid<Experiment>("until", "form.required"), decide(1, one, Verdict.EXTEND, "One more winter"));
        assertEquals("experiment.badUntil", invalid(extend(1, one, TODAY.plusDays(3))));
        var extended = done(extend(1, one, TODAY.plusDays(90)));
        assertTrue(extended.isOpen());
        assertEquals(Optional.of(TODAY.plusDays(90)), extended.content().endsOn());
        assertEquals(List.of(one.title()), titles(new ExperimentFilter("", "OPEN", "")));
        done(open.experiments.take(open.buyer, one.id(), 2, List.of(measure(0, "1"))));
        var bought = done(decide(3, one, Verdict.BUY, "It holds"));
        assertFalse(bought.isOpen());
        assertEquals(List.of(extended.decision().get()), open.experiments.earlier(open.partner, one.id()));
        assertEquals(bought, open.experiments.find(MANAGER, one.id()).orElseThrow());
    }

    @Test
    void isReopenedForAReasonAndKeepsItsDecision() {
        var one = done(open.experiments.add(open.buyer, project.id(), Content.titled("Three ponds", "North pond", "A sonde").with("It holds")));
        assertEquals("experiment.isOpen", invalid(open.experiments.reopen(open.buyer, one.id(), 1, "By mistake")));
        var stopped = done(decide(1, one, Verdict.STOP, "Enough"));
        assertEquals("form.required", invalid(open.experiments.reopen(open.buyer, one.id(), 2, " ")));
        assertInstanceOf(Written.Lost.class, open.experiments.reopen(open.buyer, one.id(), 1, "By mistake"));
        assertInstanceOf(Written.Refused.class, open.experiments.reopen(open.partner, one.id(), 2, "By mistake"));
        assertEquals(Optional.empty(), done(open.experiments.reopen(open.buyer, one.id(), 2, "By mistake")).decision());
        assertEquals(List.of(stopped.decision().get()), open.experiments.earlier(open.buyer, one.id()));
        assertEquals("By mistake", open.store.journal().of(one.ref(), 1).get(0).reason());
    }

    @Test
    void takesOneUnitForASeriesAndNoDayToCome() {
        var one = experiment();
        assertEquals("measures.anyToCome", invalid(open.experiments.take(open.buyer, one.id(), 1, List.of(measure(-1, "1")))));
        done(open.experiments.take(open.buyer, one.id(), 1, List.of(measure(0, "1"))));
        assertEquals("measures.anyOtherUnit", invalid(open.experiments.take(open.buyer, one.id(), 2, List.of(new Measure("lead time", TODAY, BigDecimal.ONE, "h")))));
    }

    @Test
    void saysWhatIsOff() {
        var content = experiment().content();
        assertEquals(new Written.Invalid<Experiment>("place", "form.required"), open.experiments.add(open.buyer, project.id(), Content.titled("x", " ", "y")));
        assertEquals(new Written.Invalid<Experiment>("protocol", "form.required"), open.experiments.add(open.buyer, project.id(), Content.titled("x", "y", "")));
        assertEquals(new Written.Invalid<Experiment>("evaluator", "project.noPartner"), open.experiments.add(open.buyer, project.id(), content.by("nobody")));
        assertEquals("project.badDays", invalid(open.experiments.add(open.buyer, project.id(), new Content("x", "y", "z", "", Optional.of(TODAY), Optional.of(TODAY.minusDays(1)), "", "", ""))));
        assertInstanceOf(Written.Unknown.class, open.experiments.add(OBSERVER, project.id(), content));
    }

    @Test
    void takesMeasuresOnceADayAndSeries() {
        var one = experiment();
        assertEquals("2 0 0", counted(open.experiments.take(open.buyer, one.id(), 1, List.of(measure(1, "12.50"), measure(0, "9")))));
        assertEquals("1 1 1", counted(open.experiments.take(open.buyer, one.id(), 2, List.of(measure(1, "12.5"), measure(0, "3"), measure(0, "10"), measure(2, "-1000")))));
        assertEquals(List.of(measure(2, "-1000"), measure(1, "12.5"), measure(0, "10")), open.experiments.measures(open.partner, one.id()));
        assertEquals(List.of(), open.experiments.measures(OBSERVER, one.id()));
        assertThrows(IllegalArgumentException.class, () -> open.experiments.take(open.buyer, one.id(), 3, Collections.nCopies(1001, measure(0, "1"))));
    }

    @Test
    void keepsWhatAMeasureWasBeforeAnotherTookItsPlace() {
        var one = experiment();
        done(open.experiments.take(open.buyer, one.id(), 1, List.of(measure(0, "9"))));
        assertInstanceOf(Written.Lost.class, open.experiments.take(open.buyer, one.id(), 1, List.of(measure(0, "10"))));
        done(open.experiments.take(open.buyer, one.id(), 2, List.of(measure(0, "10"))));
        var change = open.store.journal().of(one.ref(), 1).get(0).changes().get(0);
        assertEquals(new Journal.FieldChange("measure." + TODAY + ".lead time", "9 min", "10 min"), change);
        assertEquals(3, done(open.experiments.take(open.buyer, one.id(), 3, List.of(measure(0, "10")))).experiment().version(), "nothing was written");
    }

    @Test
    void takesCorrectedMeasuresOfAnExperimentThatIsAlmostFull() {
        var one = experiment();
        int version = 1;
        for (int thousand = 0; thousand < 5; thousand++) {
            int first = thousand * 1000;
            version = done(open.experiments.take(open.buyer, one.id(), version, IntStream.range(first, first + 1000 - thousand / 4).mapToObj(day -> measure(day, "1")).toList())).experiment().version();
        }
        assertEquals("1 2 0", counted(open.experiments.take(open.buyer, one.id(), version, List.of(measure(0, "2"), measure(1, "2"), measure(4999, "1")))));
        assertEquals("measures.tooMany", invalid(open.experiments.take(open.buyer, one.id(), version + 1, List.of(measure(5000, "1")))));
    }

    @Test
    void isFoundByWordsDecisionAndProject() {
        var one = experiment();
        done(open.experiments.add(open.buyer, project.id(), Content.titled("Écoles", "Two schools", "Shade").with("Five degrees")));
        var decided = open.experiments.page(MANAGER, new ExperimentFilter("ecoles", "", ""), true, "", 1).items().get(0);
        done(decide(1, decided, Verdict.BUY, "It holds"));
        assertEquals(List.of("Écoles"), titles(new ExperimentFilter("five degrees", "", "")));
        assertEquals(List.of("Écoles"), titles(new ExperimentFilter("", "BUY", "")));
        assertEquals(List.of(one.title()), titles(new ExperimentFilter("", "OPEN", "")));
        assertEquals(List.of("Écoles", one.title()), titles(ExperimentFilter.of(project.id())));
        assertEquals(List.of(), titles(ExperimentFilter.of("another")));
        assertEquals(2, open.experiments.count(MANAGER, ExperimentFilter.all(), 10));
        var first = open.experiments.page(MANAGER, ExperimentFilter.all(), false, "", 1);
        assertEquals(1, open.experiments.page(MANAGER, ExperimentFilter.all(), false, first.next(), 1).items().size());
        var word = new ExperimentWord(open.experiments);
        assertEquals(List.of(one.ref()), word.pick(MANAGER, "three", 10));
        assertEquals(Optional.empty(), word.title(OBSERVER, one.ref(), Locale.FRENCH));
        assertEquals(Map.of(one.ref(), one.title()), word.titles(open.partner, List.of(one.ref(), one.ref()), Locale.FRENCH));
    }

    @Test
    void isFoundByWhoFindsItsProjectAndToldAnewWhereThatChanges() {
        var one = experiment();
        var indexed = new IndexedExperiments(open.experiments, open.projects);
        assertTrue(indexed.thing(one.ref()).orElseThrow().text().contains("A sonde in each"));
        assertEquals(List.of(indexed.thing(one.ref()).orElseThrow()), indexed.all("", 10).items());
        assertFalse(indexed.thing(one.ref()).orElseThrow().audience().contains(Audience.RESIDENTS));
        assertTrue(indexed.mayRead(open.partner, one.ref()));
        assertFalse(indexed.mayRead(OBSERVER, one.ref()));
        done(open.projects.change(open.buyer, project.id(), 1, project.content().shared(true)));
        assertTrue(indexed.thing(one.ref()).orElseThrow().audience().contains(Audience.RESIDENTS));
        assertEquals(List.of(new Journal.FieldChange("shared", "false", "true")), open.store.journal().of(one.ref(), 1).get(0).changes());
        done(open.projects.change(open.buyer, project.id(), 2, project.content().shared(true).about("Other words")));
        assertEquals(2, open.store.journal().of(one.ref(), 10).size(), "nobody else reads it");
    }

    @Test
    void comesBackFromTheBinWithItsMeasures() {
        var one = experiment();
        done(open.experiments.take(open.buyer, one.id(), 1, List.of(measure(0, "9"))));
        done(open.experiments.bin(open.buyer, one.id(), 2));
        assertEquals(Optional.empty(), open.experiments.find(open.buyer, one.id()));
        Bin bin = new ExperimentBin(open.store.store(), open.store.journal());
        assertInstanceOf(Bin.Outcome.Unknown.class, bin.restore(open.partner, one.ref(), Locale.FRENCH));
        assertInstanceOf(Bin.Outcome.Done.class, bin.restore(open.buyer, one.ref(), Locale.FRENCH));
        assertEquals(1, open.experiments.measures(open.buyer, one.id()).size());
    }

    @Test
    void itsEvaluatorFollowsAMerge() {
        var one = experiment();
        assertEquals(List.of("twice:" + project.id(), "evaluator:" + one.id()), new ProjectHolder(open.store.store(), open.organisations).held(open.rival, open.firm), "both are partners already");
        new ProjectHolder(open.store.store(), open.organisations).move(open.rival, open.firm, Optional.empty());
        assertEquals(open.firm, open.experiments.find(MANAGER, one.id()).orElseThrow().content().evaluator());
    }
}
