// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.OpenChallenges.MANAGER;
import static org.faisceau.challenges.OpenChallenges.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.ApplicationFilter;
import org.faisceau.challenges.api.EditionFilter;
import org.faisceau.challenges.api.EditionOrder;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.challenges.api.Stage;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DemonstrationChallengesTest {
    @Test
    void hasThreeEditionsOfThePastAndOneThatIsOpen(@TempDir Path folder) {
        try (var open = new OpenChallenges(folder)) {
            new DemonstrationChallenges(open.editions, open.applications, open.juries, open.clock, name -> name.equals("manager") ? MANAGER : new Actor(name, Role.OBSERVER, "")).load();
            var all = open.editions.page(OBSERVER, EditionFilter.all(), EditionOrder.LATEST, "", 50).items();
            assertEquals(List.of(2026, 2023, 2022, 2021), all.stream().map(one -> one.content().year()).toList());
            assertEquals(Stage.OPEN, all.get(0).stage(open.clock.instant()));
            assertEquals(List.of(Stage.CONCLUDED), all.stream().skip(1).map(one -> one.stage(open.clock.instant())).distinct().toList());
            assertEquals(4, open.applications.count(MANAGER, new ApplicationFilter("", "", Set.of(State.WINNER)), 50));
            assertEquals(1, open.applications.count(new Actor("company", Role.OBSERVER, ""), ApplicationFilter.of(all.get(0).id()), 50));
        }
    }

    @Test
    void hasACallThatIsOpenAndOneThatIsClosed(@TempDir Path folder) {
        try (var open = new OpenChallenges(folder)) {
            open.town("Ville fictive");
            new DemonstrationCalls(open.calls, open.organisations, open.clock, name -> MANAGER).load();
            assertEquals(1, open.calls.count(MANAGER, "bancs", Optional.of(InterestCall.State.OPEN), 10));
            assertEquals(1, open.calls.count(MANAGER, "capteurs", Optional.of(InterestCall.State.CLOSED), 10));
        }
    }
}
