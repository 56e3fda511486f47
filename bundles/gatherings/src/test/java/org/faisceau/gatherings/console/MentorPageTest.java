// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.gatherings.api.MentorCalls.Asked;
import org.faisceau.gatherings.api.MentorCalls.Proposed;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentorPageTest {
    private static final String FELL_OUT = "a accepté, personne n’en vient";

    private static String page(Path folder, AskedCalls calls) {
        try (var open = new OpenGatherings(folder)) {
            var nobody = (Organisations) Proxy.newProxyInstance(Organisations.class.getClassLoader(), new Class<?>[] {Organisations.class}, (proxy, method, args) -> Map.of());
            var page = new MentorPage(calls, new GatheringHeads(open.gatherings, open.formats, open.themes, open.accounts), nobody);
            return PageTester.of(page).as(OpenGatherings.MANAGER).show(open.planned().address() + "/mentor").text();
        }
    }

    @Test
    void saysOfOneWhoWasNeverAskedThatItCannotComeAlone(@TempDir Path folder) {
        var text = page(folder, new AskedCalls(List.of(), List.of(new Proposed("far", true, 2, false, "À partir de juin"))));
        assertTrue(text.contains("Indisponible à cette date. À partir de juin"), text);
        assertEquals(-1, text.indexOf(FELL_OUT), text);
    }

    @Test
    void namesOneThatAcceptedAndOfWhichNobodyComes(@TempDir Path folder) {
        var text = page(folder, new AskedCalls(List.of(new Asked("near", MentorState.ACCEPTED, Instant.EPOCH, Optional.of(Instant.EPOCH), "", false, 2))));
        assertTrue(text.contains(FELL_OUT) && text.contains("Qui devait venir ne vient pas"), text);
    }
}
