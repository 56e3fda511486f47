// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.faisceau.projects.OpenProjects.TODAY;
import static org.faisceau.projects.OpenProjects.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.projects.api.Step;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueJobTest {
    private final List<Letter> posted = new ArrayList<>();
    private final Messages messages = (actor, letter) -> {
        posted.add(letter);
        return new Messages.Posted(1, 0, 0);
    };

    @Test
    void tellsTheBearerAndWhoBeganItWhatIsDueInAWeekOrLate(@TempDir Path folder) {
        try (var open = new OpenProjects(folder)) {
            var one = open.project();
            var steps = List.of(new Step("Pose", Optional.of(TODAY.plusDays(7)), Optional.empty()), new Step("Choose", Optional.of(TODAY.minusDays(1)), Optional.empty()), new Step("Far", Optional.of(TODAY.plusDays(8)), Optional.empty()));
            done(open.projects.change(MANAGER, one.id(), 1, one.content().with(one.makeup().withSteps(steps))));
            new DueJob(open.dues, open.projects, messages).run(new TestRun(open.clock));
            assertEquals(List.of(Audience.organisation(open.town), Audience.person("buyer"), Audience.organisation(open.town), Audience.person("buyer")), posted.stream().map(Letter::audience).toList());
            assertTrue(posted.get(0).key().endsWith("/2026-11-25/late") && posted.get(2).key().endsWith("/2026-12-03"), posted::toString);
            assertEquals(posted.get(0).key(), posted.get(1).key(), "nobody is told twice");
            assertEquals(Map.of("what", "Choose", "sort", "étape", "project", one.title(), "day", "25 nov. 2026"), posted.get(0).values().in(Locale.FRENCH));
            assertEquals(one.address() + "#steps", posted.get(0).address());
            assertEquals(List.of("what", "sort", "project", "day"), new DueKind().placeholders(Locale.ENGLISH).stream().map(it -> it.name()).toList());
        }
    }
}
