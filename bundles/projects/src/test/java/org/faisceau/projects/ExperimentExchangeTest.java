// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.projects.api.Experiment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentExchangeTest {
    private OpenProjects open;
    private ExperimentExchange exchange;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenProjects(folder);
        exchange = new ExperimentExchange(open.experiments, open.organisations);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void handsOutWhatIsDecidedOfAProjectThatIsShared() {
        var project = open.project();
        var one = done(open.experiments.add(open.buyer, project.id(), Experiment.Content.titled("Sonde fictive", "Bassin nord", "Un relevé par heure").by(open.firm).with("Deux alertes")));
        var decided = done(open.experiments.decide(open.buyer, one.id(), one.version(), Experiment.Verdict.EXTEND, "Un hiver de plus", Optional.of(OpenProjects.TODAY.plusDays(90))));
        assertEquals(List.of(), exchange.offered(), "its bearer does not share it");
        done(open.projects.change(open.buyer, project.id(), project.version(), project.content().shared(true)));
        var item = exchange.offered().get(0);
        assertEquals(List.of(decided.id(), "Un relevé par heure", "Deux alertes", "EXTEND", "Un hiver de plus"), List.of(item.id(), item.field("protocol"), item.field("result"), item.field("decision"), item.field("reason")));
        assertFalse(item.toString().contains(open.buyer.id()), "no person");
        assertEquals(List.of("Décision", "Prolonger"), List.of(exchange.label("decision", Locale.FRENCH), exchange.said("decision", "EXTEND", Locale.FRENCH)));
    }

    @Test
    void whatIsOpenStays() {
        var project = open.project();
        done(open.experiments.add(open.buyer, project.id(), Experiment.Content.titled("Sonde fictive", "Bassin nord", "Un relevé par heure")));
        done(open.projects.change(open.buyer, project.id(), project.version(), project.content().shared(true)));
        assertEquals(List.of(), exchange.offered());
    }
}
