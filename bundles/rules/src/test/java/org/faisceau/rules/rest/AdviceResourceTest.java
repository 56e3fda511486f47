// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.rules.AdviceRegister;
import org.faisceau.rules.OpenRules;
import org.faisceau.rules.OwnAdviser;
import org.faisceau.rules.api.Finding;
import org.faisceau.rules.api.ProcedureId;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviceResourceTest {
    private static final Map<String, String> QUESTION = Map.of("market", "TO_ADAPT", "value", "100000", "contract", "SERVICES", "buyer", "LOCAL", "day", "2026-10-01");
    private OpenRules open;
    private CaughtRoutes api;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenRules(folder);
        api = CaughtRoutes.of(new AdviceResource(new OwnAdviser(open.rules), new AdviceRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock))));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private AdviceAnswer kept(AdviceBody body) {
        return (AdviceAnswer) ((Created<?>) api.call("POST /advice", TestCall.by(OpenRules.BUYER), body)).value();
    }

    @Test
    void holdsEachProcedureAgainstTheQuestion() {
        var ways = ((Slice<?>) api.call("GET /procedures", TestCall.by(OpenRules.OBSERVER).with(QUESTION), "")).items().stream().map(item -> (WayAnswer) item).toList();
        var direct = ways.stream().filter(one -> one.procedure() == ProcedureId.INNOVATIVE_DIRECT).findFirst().orElseThrow();
        assertEquals(ProcedureId.values().length, ways.size());
        assertFalse(direct.isOpen());
        assertTrue(direct.conditions().stream().anyMatch(one -> one.state() == Finding.State.UNMET && !one.rule().isEmpty()));
    }

    @Test
    void refusesAQuestionWithoutMarketAndAParameterItDoesNotKnow() {
        assertThrows(Problem.class, () -> api.call("GET /procedures", TestCall.by(OpenRules.OBSERVER).with(Map.of("value", "100")), ""));
        assertThrows(Problem.class, () -> api.call("GET /procedures", TestCall.by(OpenRules.OBSERVER).with(Map.of("colour", "red")), ""));
    }

    @Test
    void keepsWhatAPersonChoseAboutARecord() {
        var kept = kept(new AdviceBody("dossier:d1", "Sondes", QUESTION, "ADAPTED", "Several companies may answer."));
        assertEquals("dossier:d1", kept.about());
        assertEquals("ADAPTED", kept.chosen());
        assertEquals(1, ((Slice<?>) api.call("GET /advice", TestCall.by(OpenRules.BUYER), "")).items().size());
    }

    @Test
    void wantsAReasonForAChoice() {
        assertEquals("reason", assertThrows(Problem.class, () -> kept(new AdviceBody("", "Sondes", QUESTION, "ADAPTED", " "))).field());
        assertEquals("chosen", assertThrows(Problem.class, () -> kept(new AdviceBody("", "Sondes", QUESTION, "AT_RANDOM", "because"))).field());
    }
}
