// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.faisceau.projects.OpenProjects.TODAY;
import static org.faisceau.projects.OpenProjects.done;
import static org.faisceau.projects.OpenProjects.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.projects.api.Gate;
import org.faisceau.projects.api.Gates.Standing;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Objective.State;
import org.faisceau.projects.api.Passage;
import org.faisceau.projects.api.Passage.Fate;
import org.faisceau.projects.api.Phase;
import org.faisceau.projects.api.PropertySheet;
import org.faisceau.projects.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class GateRegisterTest {
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

    private Written<Passage> pass(Gate gate, Fate... fates) {
        return open.gates.pass(open.buyer, id, gate, "As the committee saw it", List.of(fates));
    }

    private static Fate kept(String organisation) {
        return new Fate(organisation, true, "It reached all");
    }

    private static Fate dropped(String organisation) {
        return new Fate(organisation, false, "It reached half");
    }

    private Standing standing() {
        return open.gates.standing(open.buyer, id).orElseThrow();
    }

    private static Objective.Content objective(State state, String result) {
        return new Objective.Content(Phase.RESEARCH, "Twenty minutes", "Nine of ten", Optional.of(TODAY), state, result);
    }

    private void wholeSheet() {
        var backgrounds = Map.of(open.town, "Nothing", open.firm, "A patent", open.rival, "Nothing");
        done(open.properties.write(open.buyer, id, 0, new PropertySheet.Content(backgrounds, "The town", "Free", "All", "None")));
    }

    private int seen(String project, Gate gate) {
        return open.gates.of(open.buyer, project).stream().filter(one -> one.gate() == gate).findFirst().orElseThrow().version();
    }

    @Test
    void gatesFollowOneAnotherAndDropPartnersWithTheirReason() {
        assertEquals(new Standing(Optional.of(Gate.RESEARCH), List.of(open.firm, open.rival), List.of()), standing());
        assertEquals("gate.notNext", invalid(pass(Gate.PROTOTYPE, kept(open.firm), kept(open.rival))));
        var passage = done(pass(Gate.RESEARCH, kept(open.firm), dropped(open.rival)));
        assertEquals(List.of(passage), open.gates.of(open.buyer, id));
        assertEquals(List.of("buyer", TODAY), List.of(passage.account(), passage.on()));
        assertEquals(List.of(open.firm), standing().in());
        assertEquals("gate.otherPartners", invalid(pass(Gate.PROTOTYPE, kept(open.firm), kept(open.rival))), "one was dropped");
        assertInstanceOf(Written.Lost.class, pass(Gate.RESEARCH, kept(open.firm), kept(open.rival)));
    }

    @Test
    void eachPartnerHasAReasonAndSomebodyStays() {
        assertEquals(new Written.Invalid<Passage>("reason-" + open.rival, "form.required"), pass(Gate.RESEARCH, kept(open.firm), new Fate(open.rival, false, " ")));
        assertEquals("gate.noneKept", invalid(pass(Gate.RESEARCH, dropped(open.firm), dropped(open.rival))));
        assertEquals("form.required", invalid(open.gates.pass(open.buyer, id, Gate.RESEARCH, "", List.of(kept(open.firm), kept(open.rival)))));
        assertEquals("gate.otherPartners", invalid(pass(Gate.RESEARCH, kept(open.firm))));
    }

    @Test
    void staysShutWhileAnObjectiveOfItsPhaseIsOpen() {
        var one = done(open.objectives.add(open.buyer, id, objective(State.OPEN, "")));
        assertEquals(List.of("gate.openObjectives"), standing().obstacles());
        assertEquals("gate.openObjectives", invalid(pass(Gate.RESEARCH, kept(open.firm), kept(open.rival))));
        assertEquals("form.required", invalid(open.objectives.change(open.buyer, id, one.id(), 1, objective(State.REACHED, ""))));
        done(open.objectives.change(open.buyer, id, one.id(), 1, objective(State.MISSED, "Eight of ten")));
        assertEquals(List.of(), standing().obstacles());
        assertInstanceOf(Written.Lost.class, open.objectives.change(open.buyer, id, one.id(), 1, objective(State.REACHED, "x")));
        assertInstanceOf(Written.Lost.class, open.objectives.remove(open.buyer, id, one.id(), 1));
        done(open.objectives.remove(open.buyer, id, one.id(), 2));
        assertEquals(List.of(), open.objectives.of(open.partner, id));
    }

    @Test
    void theSheetTheHolderWasChosenOnSaysNoLessAfterwards() {
        var fates = List.of(new Fate(open.firm, true, "x"), new Fate(open.rival, true, "x"));
        done(open.gates.pass(open.buyer, id, Gate.RESEARCH, "x", fates));
        done(open.gates.pass(open.buyer, id, Gate.PROTOTYPE, "x", fates));
        var backgrounds = Map.of(open.town, "x", open.firm, "x", open.rival, "x");
        done(open.properties.write(open.buyer, id, 0, new PropertySheet.Content(backgrounds, "x", "x", "x", "x")));
        done(open.gates.pass(open.buyer, id, Gate.ACQUISITION, "x", List.of(new Fate(open.firm, true, "x"), new Fate(open.rival, false, "x"))));
        assertEquals("property.isChosen", invalid(open.properties.write(open.buyer, id, 1, PropertySheet.Content.none())));
        var without = open.properties.write(open.buyer, id, 1, new PropertySheet.Content(Map.of(open.town, "x", open.firm, "x"), "x", "x", "x", "x"));
        assertEquals(new Written.Invalid<PropertySheet>("background-" + open.rival, "property.isChosen"), without);
        done(open.properties.write(open.buyer, id, 1, new PropertySheet.Content(backgrounds, "more", "x", "x", "x")));
        done(open.gates.reopen(open.buyer, id, Gate.ACQUISITION, seen(id, Gate.ACQUISITION), "To be agreed anew"));
        done(open.properties.write(open.buyer, id, 2, PropertySheet.Content.none()));
    }

    @Test
    void acquisitionStaysShutUntilThePropertySheetIsWholeAndChoosesOneHolder() {
        done(pass(Gate.RESEARCH, kept(open.firm), kept(open.rival)));
        done(pass(Gate.PROTOTYPE, kept(open.firm), kept(open.rival)));
        assertEquals(List.of("gate.noProperty"), standing().obstacles());
        assertEquals("gate.noProperty", invalid(pass(Gate.ACQUISITION, kept(open.firm), dropped(open.rival))));
        wholeSheet();
        assertEquals("gate.oneHolder", invalid(pass(Gate.ACQUISITION, kept(open.firm), kept(open.rival))));
        assertEquals("gate.oneHolder", invalid(pass(Gate.ACQUISITION, dropped(open.firm), dropped(open.rival))));
        done(pass(Gate.ACQUISITION, kept(open.firm), dropped(open.rival)));
        assertEquals(Optional.empty(), standing().next());
    }

    @Test
    void theLastGateReopensForAReason() {
        done(pass(Gate.RESEARCH, kept(open.firm), dropped(open.rival)));
        done(pass(Gate.PROTOTYPE, kept(open.firm)));
        assertInstanceOf(Written.Unknown.class, open.gates.reopen(open.buyer, id, Gate.RESEARCH, seen(id, Gate.RESEARCH), "A slip"), "not the last");
        assertEquals("form.required", invalid(open.gates.reopen(open.buyer, id, Gate.PROTOTYPE, seen(id, Gate.PROTOTYPE), " ")));
        assertInstanceOf(Written.Lost.class, open.gates.reopen(open.buyer, id, Gate.PROTOTYPE, seen(id, Gate.RESEARCH), "A slip"), "another decision than the one seen");
        done(open.gates.reopen(open.buyer, id, Gate.PROTOTYPE, seen(id, Gate.PROTOTYPE), "A slip"));
        done(open.gates.reopen(open.buyer, id, Gate.RESEARCH, seen(id, Gate.RESEARCH), "A slip"));
        assertEquals(List.of(open.firm, open.rival), standing().in());
    }

    @Test
    void partnersReadNoneOfIt() {
        done(pass(Gate.RESEARCH, kept(open.firm), dropped(open.rival)));
        assertEquals(List.of(), open.gates.of(open.partner, id));
        assertEquals(Optional.empty(), open.gates.standing(open.partner, id));
        assertInstanceOf(Written.Refused.class, open.gates.pass(open.partner, id, Gate.PROTOTYPE, "x", List.of(kept(open.firm))));
        assertInstanceOf(Written.Refused.class, open.gates.reopen(open.partner, id, Gate.RESEARCH, 1, "x"));
    }

    @Test
    void whatHappenedToAnOrganisationFollowsItsMerge() {
        done(pass(Gate.RESEARCH, kept(open.firm), dropped(open.rival)));
        var bigger = open.organisation("Mesures réunies", OrganisationKind.COMPANY);
        new ProjectHolder(open.store.store(), open.organisations).move(open.rival, bigger, Optional.empty());
        assertEquals(List.of(kept(open.firm), dropped(bigger)), open.gates.of(MANAGER, id).get(0).fates());
    }
}
