// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Slice;
import org.faisceau.rules.OpenRules;
import org.faisceau.rules.api.RuleStatus;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesResourceTest {
    private OpenRules open;
    private CaughtRoutes api;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenRules(folder);
        api = CaughtRoutes.of(new RulesResource(open.rules, open.clock));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void answersForADate() {
        var query = Map.of("at", "2026-03-31", "kind", "SMALL_AMOUNT", "contract", "SERVICES", "status", "IN_FORCE");
        var keys = ((Slice<?>) api.call("GET /rules", TestCall.by(OpenRules.OBSERVER).with(query), "")).items().stream().map(item -> ((RuleAnswer) item).key()).toList();
        assertEquals(List.of("SMALL-40-FS"), keys);
    }

    @Test
    void readsOneRow() {
        var read = (Versioned<?>) api.call("GET /rules/{key}", TestCall.by(OpenRules.OBSERVER).of("INNO-SVE-2026"), "");
        assertEquals(RuleStatus.DISPUTED, ((RuleAnswer) read.value()).status());
        assertEquals(1, read.version());
    }

    @ParameterizedTest
    @CsvSource({"at,soon", "kind,x", "buyer,x", "unverified,no", "date,2026-01-01"})
    void refusesAFilterItDoesNotKnow(String name, String value) {
        var asked = TestCall.by(OpenRules.OBSERVER).with(Map.of(name, value));
        assertEquals(name, assertThrows(Problem.class, () -> api.call("GET /rules", asked, "")).field());
    }
}
