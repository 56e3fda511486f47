// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.BUYER;
import static org.faisceau.gatherings.OpenGatherings.COMPANY;
import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.OpenGatherings.OBSERVER;
import static org.faisceau.gatherings.OpenGatherings.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.gatherings.api.Bilingual;
import org.faisceau.gatherings.api.Format.Part;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Plan;
import org.faisceau.gatherings.api.Plans.Outcome;
import org.faisceau.gatherings.api.Source;
import org.faisceau.gatherings.api.Task;
import org.faisceau.kernel.api.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class PlanRegisterTest {
    private static final Period UNTIL_MARCH = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 3, 11));
    private OpenGatherings open;
    private Gathering gathering;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
        gathering = open.planned();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Plan plan() {
        return open.plans.find(MANAGER, gathering.id()).orElseThrow();
    }

    private Task task(String text) {
        return plan().tasks().stream().filter(one -> one.content().text().fr().startsWith(text)).findFirst().orElseThrow();
    }

    private static Task.Content content(String text, String account, LocalDate day) {
        return new Task.Content(Bilingual.of(text), Bilingual.none(), Part.ORGANISER, account, day, false);
    }

    @Test
    void movesADateOfSharingThatPeopleChoseToTheWorkingDayBeforeADayOff() {
        var ascension = LocalDate.of(2027, 5, 6);
        var shared = new Task.Content(Bilingual.of("Partager"), Bilingual.none(), Part.ORGANISER, "", ascension, true);
        var added = did(open.plans.add(MANAGER, gathering.id(), shared));
        assertEquals(List.of(LocalDate.of(2027, 5, 5), ascension), List.of(added.day(), added.ideal()));
        var kept = did(open.plans.change(MANAGER, gathering.id(), added.id(), 1, new Task.Content(Bilingual.of("Partager tout"), Bilingual.none(), Part.ORGANISER, "", added.day(), true)));
        assertEquals(List.of(LocalDate.of(2027, 5, 5), ascension), List.of(kept.day(), kept.ideal()));
        var alone = did(open.plans.add(MANAGER, gathering.id(), content("Relire", "", ascension)));
        assertEquals(ascension, alone.day(), "nobody waits for it");
        assertEquals(LocalDate.of(2027, 5, 5), did(open.plans.change(MANAGER, gathering.id(), alone.id(), 1, new Task.Content(Bilingual.of("Relire"), Bilingual.none(), Part.ORGANISER, "", ascension, true))).day());
    }

    private static Task did(Outcome outcome) {
        return assertInstanceOf(Outcome.Done.class, outcome).task();
    }

    @Test
    void laysAPlanWithEveryGathering() {
        assertEquals(15, plan().tasks().size());
        assertEquals(LocalDate.of(2027, 3, 11), plan().tasks().get(0).day());
        assertEquals(List.of(), plan().tooLate());
        assertEquals(Optional.empty(), open.plans.find(OBSERVER, gathering.id()));
    }

    @Test
    void namesWhatIsTooLateAlready() {
        var soon = done(open.gatherings.plan(MANAGER, open.golden().on(LocalDate.of(2026, 12, 14))));
        var plan = open.plans.find(MANAGER, soon.id()).orElseThrow();
        assertTrue(plan.isSqueezed());
        assertEquals(20, plan.daysLeft());
        assertEquals(List.of("Commencer la préparation", "Identifier une structure inspirante et obtenir son accord"), plan.tooLate().stream().limit(2).map(one -> one.content().text().fr()).toList());
    }

    @Test
    void movesOpenTasksWithTheDayAndLeavesDoneOnes() {
        var start = did(open.plans.done(MANAGER, gathering.id(), task("Commencer").id(), 1, true));
        done(open.gatherings.change(MANAGER, gathering.id(), 1, open.golden().on(LocalDate.of(2027, 5, 17).plusDays(1))));
        assertEquals(start.day(), task("Commencer").day());
        assertTrue(task("Commencer").isDone());
        assertEquals(LocalDate.of(2027, 5, 13), task("Partager les documents remplis à la structure").day());
    }

    @Test
    void takesTheStepsOfAnotherFormatAndLeavesWhatWasDone() {
        did(open.plans.done(MANAGER, gathering.id(), task("Commencer").id(), 1, true));
        did(open.plans.add(MANAGER, gathering.id(), content("Own", "", LocalDate.of(2027, 5, 3))));
        var given = task("Trouver");
        did(open.plans.change(MANAGER, gathering.id(), given.id(), 1, new Task.Content(given.content().text(), given.content().document(), given.content().owner(), OBSERVER.id(), given.content().day(), given.content().isSharing())));
        done(open.gatherings.change(MANAGER, gathering.id(), 1, Gathering.Content.titled("Afterwork", "afterwork", OpenGatherings.GOLDEN_DAY)));
        assertTrue(task("Commencer").isDone());
        assertEquals(OBSERVER.id(), task("Trouver").content().account(), "whoever was asked to do it is not forgotten");
        assertEquals("Own", task("Own").content().text().fr());
        assertTrue(plan().tasks().stream().noneMatch(one -> one.content().text().fr().contains("Faisceau")));
    }

    @Test
    void letsWhoHasATaskReadThePlanAndDoItAlone() {
        var task = did(open.plans.add(MANAGER, gathering.id(), content("Réserver la salle", "buyer", LocalDate.of(2027, 5, 3))));
        assertTrue(open.plans.find(BUYER, gathering.id()).isPresent());
        assertInstanceOf(Outcome.Refused.class, open.plans.done(BUYER, gathering.id(), task("Commencer").id(), 1, true));
        assertEquals("buyer", did(open.plans.done(BUYER, gathering.id(), task.id(), 1, true)).doneBy());
        assertInstanceOf(Outcome.Refused.class, open.plans.remove(BUYER, gathering.id(), task.id(), 2));
        assertInstanceOf(Outcome.Unknown.class, open.plans.done(COMPANY, gathering.id(), task.id(), 2, false));
    }

    @Test
    void saysThatAPersonChoseADay() {
        var task = task("Envoyer les invitations");
        var changed = did(open.plans.change(MANAGER, gathering.id(), task.id(), 1, new Task.Content(task.content().text(), task.content().document(), Part.MANAGER, "", LocalDate.of(2027, 4, 1), false)));
        assertEquals(List.of(Source.PROPOSED, Source.LAB), List.of(changed.source(), changed.daySource()));
        assertInstanceOf(Outcome.Lost.class, open.plans.change(MANAGER, gathering.id(), task.id(), 1, task.content()));
        assertInstanceOf(Outcome.Invalid.class, open.plans.change(MANAGER, gathering.id(), task.id(), 2, content("x", "", LocalDate.of(2037, 4, 1))));
        assertInstanceOf(Outcome.Invalid.class, open.plans.add(MANAGER, gathering.id(), content(" ", "", LocalDate.of(2027, 4, 1))));
        assertInstanceOf(Outcome.Invalid.class, open.plans.add(MANAGER, gathering.id(), content("x", "nobody here", LocalDate.of(2027, 4, 1))));
    }

    @Test
    void tellsWhatIsDueOfWhatOneLeadsOrHas() {
        did(open.plans.add(MANAGER, gathering.id(), content("Réserver la salle", "buyer", LocalDate.of(2027, 3, 1))));
        assertEquals(List.of("Réserver la salle", "Commencer la préparation"), open.plans.due(MANAGER, UNTIL_MARCH, 10).stream().map(one -> one.task().content().text().fr()).toList());
        assertEquals(1, open.plans.due(MANAGER, new Period(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 11)), 10).size());
        assertEquals(1, open.plans.due(BUYER, UNTIL_MARCH, 10).size());
        assertEquals(List.of(), open.plans.due(COMPANY, UNTIL_MARCH, 10));
        open.moved(gathering, GatheringState.CANCELLED);
        assertEquals(List.of(), open.plans.due(MANAGER, UNTIL_MARCH, 10));
        assertInstanceOf(Outcome.NotNow.class, open.plans.add(MANAGER, gathering.id(), content("x", "", LocalDate.of(2027, 3, 1))));
    }
}
