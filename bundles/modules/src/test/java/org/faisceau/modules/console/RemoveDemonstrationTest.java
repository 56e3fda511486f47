// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Territory;
import org.faisceau.modules.api.Territory.State;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RemoveDemonstrationTest {
    @Test
    void leadsToThePageThatRemovesIt() {
        assertEquals(Optional.of("/admin/demonstration"), offered(State.PRESENT));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRESENT")
    void offersNothingThatThePageWouldRefuse(State state) {
        assertEquals(Optional.empty(), offered(state));
    }

    private static Optional<String> offered(State state) {
        return new RemoveDemonstration(new Fixed(state)).address(TestVisit.by(new Actor("a", Role.ADMINISTRATOR, "")), new Ref("demonstration", "territory"));
    }

    private record Fixed(State state) implements Territory {
        @Override
        public State state(Actor actor) {
            return state;
        }

        @Override
        public State remove(Actor actor) {
            return state;
        }
    }
}
