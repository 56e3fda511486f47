// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.faisceau.projects.OpenProjects.OBSERVER;
import static org.faisceau.projects.OpenProjects.TODAY;
import static org.faisceau.projects.OpenProjects.done;
import static org.faisceau.projects.OpenProjects.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faisceau.projects.api.Assessment;
import org.faisceau.projects.api.Level;
import org.faisceau.projects.api.Pillar;
import org.faisceau.projects.api.PlannedAction;
import org.faisceau.projects.api.Question;
import org.faisceau.projects.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class PillarRegistersTest {
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

    private Written<Assessment> say(int year, Question question, int seenVersion, String words) {
        return open.assessments.say(open.buyer, id, year, question, seenVersion, new Assessment.Content(Level.BEGUN, words, "Minutes", "Users of the pond", "The place"));
    }

    private static PlannedAction.Content action(String what) {
        return new PlannedAction.Content(Pillar.LAW, what, "Legal department", Optional.of(TODAY), Optional.empty());
    }

    @Test
    void keepsAYearBesideTheNextInTheOrderOfTheQuestions() {
        done(say(2025, Question.TEAM, 0, "Two people"));
        done(say(2026, Question.PROPERTY, 0, "A sheet"));
        done(say(2026, Question.TEAM, 0, "Four people"));
        assertEquals(List.of("2026 TEAM", "2026 PROPERTY", "2025 TEAM"), open.assessments.of(open.partner, id).stream().map(one -> one.year() + " " + one.question()).toList());
        assertEquals(List.of(), open.assessments.of(OBSERVER, id));
    }

    @Test
    void asksWhoSpeaksForUsersWhereItIsAboutUsersAlone() {
        assertEquals("Users of the pond", done(say(2026, Question.USERS, 0, "A committee")).content().represents());
        assertEquals("", done(say(2026, Question.TEAM, 0, "Two people")).content().represents());
    }

    @Test
    void whoComesSecondIsShownWhatWasSaid() {
        done(say(2026, Question.TEAM, 0, "First"));
        assertEquals("First", assertInstanceOf(Written.Lost.class, say(2026, Question.TEAM, 0, "Second")).current() instanceof Assessment one ? one.content().words() : "");
        assertEquals("Second", done(say(2026, Question.TEAM, 1, "Second")).content().words());
        assertInstanceOf(Written.Unknown.class, say(2026, Question.FUNDS, 3, "Never said"));
    }

    @Test
    void assessesNoYearToComeAndSaysNothingWithoutWords() {
        assertEquals("pillar.badYear", invalid(say(2027, Question.TEAM, 0, "Soon")));
        assertEquals("pillar.badYear", invalid(say(2014, Question.TEAM, 0, "Once")));
        assertEquals("form.required", invalid(say(2026, Question.TEAM, 0, " ")));
        assertInstanceOf(Written.Refused.class, open.assessments.say(open.partner, id, 2026, Question.TEAM, 0, new Assessment.Content(Level.LASTING, "x")));
    }

    @Test
    void plansActionsByTheirDay() {
        var late = done(open.plans.add(open.buyer, id, new PlannedAction.Content(Pillar.PEOPLE, "Train", "", Optional.of(TODAY.minusDays(1)), Optional.empty())));
        var one = done(open.plans.add(open.buyer, id, action("Write a clause")));
        assertEquals(List.of(late, one), open.plans.of(open.partner, id));
        assertTrue(late.isLate(TODAY));
        var changed = done(open.plans.change(open.buyer, id, one.id(), 1, new PlannedAction.Content(Pillar.LAW, "Write two clauses", "", Optional.of(TODAY.minusDays(9)), Optional.of(TODAY))));
        assertEquals(List.of(changed, late), open.plans.of(MANAGER, id));
        assertInstanceOf(Written.Lost.class, open.plans.change(open.buyer, id, one.id(), 1, action("Too late")));
        assertInstanceOf(Written.Lost.class, open.plans.remove(open.buyer, id, one.id(), 1));
        done(open.plans.remove(open.buyer, id, one.id(), 2));
        assertEquals(List.of(late), open.plans.of(MANAGER, id));
        assertEquals("form.required", invalid(open.plans.add(open.buyer, id, action(" "))));
        assertInstanceOf(Written.Refused.class, open.plans.add(open.partner, id, action("x")));
        assertInstanceOf(Written.Unknown.class, open.plans.remove(open.buyer, open.project().id(), late.id(), 1), "of another project");
    }

    @Test
    void asksWhatTheFiveColumnsOfTheSlideHold() {
        assertEquals(List.of(Question.BORNE, Question.SHARED, Question.USERS), of(Pillar.STRATEGY));
        assertEquals(List.of(Question.TEAM, Question.MISSION, Question.TRAINING, Question.PARTNERSHIPS), of(Pillar.PEOPLE));
        assertEquals(List.of(Question.ITERATIVE, Question.EXPERIMENTAL), of(Pillar.METHODS));
        assertEquals(List.of(Question.FUNDS), of(Pillar.FUNDING));
        assertEquals(List.of(Question.PROCEDURES, Question.PROPERTY), of(Pillar.LAW));
    }

    private static List<Question> of(Pillar pillar) {
        return Arrays.stream(Question.values()).filter(one -> one.pillar() == pillar).toList();
    }
}
