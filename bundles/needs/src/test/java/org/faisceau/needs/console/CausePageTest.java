// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CausePageTest {
    /** One decision that can be tied once. */
    private static final class OneDecision implements Cause {
        private final List<Ref> tied = new ArrayList<>();

        @Override
        public String kind() {
            return "decision";
        }

        @Override
        public String becomes() {
            return "need";
        }

        @Override
        public Optional<Beginning> beginning(Actor actor, Ref cause) {
            return tied.isEmpty() && cause.id().equals("d1") ? Optional.of(new Beginning("Collecter les biodéchets\nà vélo", List.of(), "/groups/g1")) : Optional.empty();
        }

        @Override
        public boolean became(Actor actor, Ref cause, Ref record) {
            return tied.isEmpty() && tied.add(record);
        }
    }

    @Test
    void aNeedBeginsWithItsDecisionAndIsTiedOnceItIsSaved(@TempDir Path folder) {
        try (var pages = new OpenPages(folder)) {
            var decision = new OneDecision();
            var page = pages.add(List.of(decision));
            var form = page.show("/needs/new?of=decision:d1").html();
            assertTrue(form.contains("value=\"Collecter les biodéchets\"") && form.contains("à vélo") && form.contains("name=\"of\" value=\"decision:d1\"") && form.contains("href=\"/groups/g1\""), form);
            assertTrue(!page.show("/needs/new?of=decision:d2").html().contains("name=\"of\""));
            var typed = Map.of("action", "save", "of", "decision:d1", "title", "Collecte", "kind", "NEED", "organisation", pages.open.town, "confidentiality", "RESIDENTS");
            assertEquals(422, page.submit("/needs/new", Map.of("action", "save", "of", "decision:d1", "title", "")).status());
            assertEquals(303, page.submit("/needs/new", typed).status());
            assertEquals(1, decision.tied.size());
            assertEquals(303, page.submit("/needs/new", typed).status());
            assertEquals(1, decision.tied.size(), "a decision becomes one need");
        }
    }
}
