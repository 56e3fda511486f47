// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.kernel.spi.Exchange.Origin;
import org.faisceau.kernel.spi.Exchange.Own;
import org.faisceau.kernel.spi.Exchange.Taking;
import java.util.Optional;
import org.faisceau.projects.api.Experiment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentExchangeTest {
    private static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    private static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");
    private static final Origin NEIGHBOUR = new Origin("key", "Living-Lab voisin");
    private OpenProjects open;
    private EchoRegister echoes;
    private ExperimentExchange exchange;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenProjects(folder);
        echoes = new EchoRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock));
        exchange = new ExperimentExchange(open.experiments, open.projects, open.organisations, echoes);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void handsOutWhatIsDecidedOfAProjectThatIsShared() {
        var project = open.project();
        var one = done(open.experiments.add(open.buyer, project.id(), Experiment.Content.titled("Sonde fictive", "Bassin nord", "Un relevé par heure").by(open.firm).with("Deux alertes")));
        var decided = done(open.experiments.decide(open.buyer, one.id(), one.version(), Experiment.Verdict.BUY, "Un hiver utile", Optional.empty()));
        assertEquals(List.of(), exchange.offered(), "its bearer does not share it");
        done(open.projects.change(open.buyer, project.id(), project.version(), project.content().shared(true)));
        var item = exchange.offered().get(0);
        assertEquals(List.of(decided.id(), "Un relevé par heure", "Deux alertes", "BUY", "Un hiver utile"), List.of(item.id(), item.field("protocol"), item.field("result"), item.field("decision"), item.field("reason")));
        assertFalse(item.toString().contains(open.buyer.id()), "no person");
        assertTrue(exchange.isAskedFirst() && exchange.mayAgree(open.buyer, one.id()) && !exchange.mayAgree(OBSERVER, one.id()), "its bearer agrees that it leaves");
        assertEquals(List.of("Décision", "Prolonger"), List.of(exchange.label("decision", Locale.FRENCH), exchange.said("decision", "EXTEND", Locale.FRENCH)));
    }

    @Test
    void whatIsExtendedStaysUntilItIsDecidedForGood() {
        var project = open.project();
        done(open.projects.change(open.buyer, project.id(), project.version(), project.content().shared(true)));
        var one = done(open.experiments.add(open.buyer, project.id(), Experiment.Content.titled("Sonde fictive", "Bassin nord", "Un relevé par heure").with("Deux alertes")));
        done(open.experiments.decide(open.buyer, one.id(), 1, Experiment.Verdict.EXTEND, "Un hiver de plus", Optional.of(OpenProjects.TODAY.plusDays(90))));
        assertEquals(List.of(), exchange.offered(), "people still write in it");
        done(open.experiments.decide(open.buyer, one.id(), 2, Experiment.Verdict.STOP, "Trop d’alertes", Optional.empty()));
        assertEquals(List.of("STOP"), exchange.offered().stream().map(it -> it.field("decision")).toList());
    }

    @Test
    void whatIsOpenStays() {
        var project = open.project();
        done(open.experiments.add(open.buyer, project.id(), Experiment.Content.titled("Sonde fictive", "Bassin nord", "Un relevé par heure")));
        done(open.projects.change(open.buyer, project.id(), project.version(), project.content().shared(true)));
        assertEquals(List.of(), exchange.offered());
    }

    private static Item theirs(String result) {
        return new Item("there-1", "Capteurs fictifs", Map.of("place", "Bassin sud", "protocol", "Un relevé par heure", "result", result, "decision", "BUY", "reason", "Deux alertes utiles", "decidedOn", "2026-10-01", "evaluator", "École fictive"));
    }

    private String take(Item item) {
        return assertInstanceOf(Taking.Taken.class, exchange.take(MANAGER, item, NEIGHBOUR, Optional.empty(), Locale.FRENCH)).ref().id();
    }

    @Test
    void readsAnExperimentOfAnotherLabBesideOursAndHandsItToNoThird() {
        var one = echoes.find(OBSERVER, take(theirs("Deux alertes"))).orElseThrow();
        assertEquals(List.of("Capteurs fictifs", "Living-Lab voisin", "École fictive", "Deux alertes"), List.of(one.title(), one.labName(), one.content().evaluator(), one.content().result()));
        assertEquals(Optional.of(Experiment.Verdict.BUY), one.content().decision());
        assertEquals(List.of(), exchange.offered());
        assertTrue(exchange.own(MANAGER, one.id()).orElseThrow().saysTheSame(exchange.asTaken(theirs("Deux alertes"), NEIGHBOUR)));
        assertEquals("experiment-echo", exchange.ownRef(one.id()).kind());
    }

    @Test
    void takesTheSameExperimentOnceFollowsItAndForgetsItOnceItIsTakenBack() {
        var id = take(theirs("Deux alertes"));
        assertEquals(id, take(theirs("Trois alertes")));
        assertEquals(List.of("Trois alertes"), echoes.page(OBSERVER, "alertes", "", 10).items().stream().map(each -> each.content().result()).toList());
        var seen = new Own(id, exchange.own(MANAGER, id).orElseThrow());
        assertInstanceOf(Taking.Taken.class, exchange.giveUp(MANAGER, seen, NEIGHBOUR, Locale.FRENCH));
        assertEquals(0, echoes.count(OBSERVER, "", 10));
        assertInstanceOf(Taking.Lost.class, exchange.giveUp(MANAGER, seen, NEIGHBOUR, Locale.FRENCH));
    }

    @Test
    void saysThatAnExperimentCannotBeReadAndWhoMay() {
        assertInstanceOf(Taking.Unfit.class, exchange.take(MANAGER, new Item("x", "Essai", Map.of("decidedOn", "soon")), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Unfit.class, exchange.take(MANAGER, new Item("x", "Essai", Map.of("result", "x".repeat(20_001))), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Refused.class, exchange.take(OBSERVER, theirs("x"), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertEquals(List.of(), echoes.page(Actor.nobody(), "", "", 10).items());
    }
}
