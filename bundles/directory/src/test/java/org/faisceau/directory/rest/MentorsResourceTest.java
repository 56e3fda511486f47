// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.directory.OpenMentors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentorsResourceTest {
    private static final MentorReplyBody YES = new MentorReplyBody(true, null);
    private final CaughtRoutes routes = new CaughtRoutes();
    private OpenMentors open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenMentors(folder);
        new MentorsResource(open.mentors).declare(routes);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void isAcceptedByItsPeopleThenSeenByAll() {
        var asked = open.asked();
        assertEquals(new Slice<>(List.of(), ""), routes.call("GET /mentors", call(open.at.seller, Map.of()), YES));
        assertEquals(404, assertThrows(Problem.class, () -> answer(open.at.seller, asked.organisation())).status());
        assertEquals(2, ((Versioned<?>) answer(open.at.buyer, asked.organisation())).version());
        var seen = (MentorAnswer) ((Versioned<?>) routes.call("GET /mentors/{id}", call(open.at.seller, Map.of("id", asked.organisation())), YES)).value();
        assertEquals(List.of("ACCEPTED", 5, 4_000_000L), List.of(seen.state(), seen.contractCount(), seen.contracts().get(0).cents()));
    }

    @Test
    void refusesAStateThatIsNone() {
        assertEquals("state", assertThrows(Problem.class, () -> routes.call("GET /mentors", call(MANAGER, Map.of("state", "SLEEPING")), YES)).field());
    }

    private Object answer(Actor actor, String organisation) {
        return routes.call("PUT /mentors/{id}/answer", TestCall.by(actor).of(organisation).seen(1), YES);
    }

    private static TestCall call(Actor actor, Map<String, String> values) {
        return TestCall.by(actor).of(values.getOrDefault("id", "")).with(values).seen(0);
    }
}
