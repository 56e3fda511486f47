// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.OBSERVER;
import static org.faisceau.library.OpenLibrary.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.kernel.api.WebDoor;
import org.faisceau.library.api.Links.Broken;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.WorkKind;
import org.faisceau.library.api.WorkOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class LinkRegisterTest {
    private static final String GONE = "https://gone.example/guide";
    private final Map<String, Integer> web = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private OpenLibrary open;
    private LinkRegister links;
    private Work work;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
        links = links(true);
        work = done(open.works.add(MANAGER, Work.Content.titled(WorkKind.GUIDE, "Guide").linked(GONE)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private LinkRegister links(boolean isAllowed) {
        return new LinkRegister(open.store.store(), open.clock, new LinkSettings(isAllowed), link -> {
            asked.add(link);
            return web.getOrDefault(link, 200);
        });
    }

    /** A night, with what the web answers for that link. */
    private void night(int status) {
        web.put(GONE, status);
        open.clock.turn(Duration.ofDays(1));
        links.lookAtAll(() -> false);
    }

    @Test
    void asksNobodyUntilAnAdministratorAllowsIt() {
        links(false).lookAtAll(() -> false);
        assertEquals(List.of(), asked);
        links.lookAtAll(() -> true);
        assertEquals(List.of(), asked);
    }

    @Test
    void callsALinkBrokenAfterTwoNights() {
        night(404);
        assertEquals(Map.of(), links.broken(MANAGER, List.of(work.id())));
        night(404);
        assertEquals(Map.of(work.id(), new Broken("404", Instant.parse("2026-11-27T09:00:00Z"))), links.broken(MANAGER, List.of(work.id())));
        assertEquals(1, links.count(MANAGER, 10));
        assertEquals(List.of(work.id()), open.works.page(MANAGER, WorkFilter.all().broken(), WorkOrder.TITLE, "", 10).items().stream().map(Work::id).toList());
    }

    @Test
    void tellsWhoWritesWorksAlone() {
        night(500);
        night(500);
        assertEquals(Map.of(), links.broken(OBSERVER, List.of(work.id())));
        assertEquals(0, links.count(OBSERVER, 10));
        assertEquals(List.of(), open.works.page(OBSERVER, WorkFilter.all().broken(), WorkOrder.TITLE, "", 10).items());
    }

    @Test
    void isWholeAgainOnceSomethingAnswersOrTheLinkIsAnother() {
        night(404);
        night(200);
        night(404);
        assertEquals(0, links.count(MANAGER, 10));
        night(404);
        assertEquals(1, links.count(MANAGER, 10));
        done(open.works.change(MANAGER, work.id(), 1, work.content().linked("https://moved.example/")));
        assertEquals(0, links.count(MANAGER, 10));
    }

    @Test
    void blamesNobodyWhileThisMachineIsCutOff() {
        done(open.works.add(MANAGER, Work.Content.titled(WorkKind.GUIDE, "Another").linked("https://another.example/")));
        var away = new LinkRegister(open.store.store(), open.clock, new LinkSettings(true), link -> new WebDoor(address -> false, Set.of(), new WebDoor.Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), 1)).status("http://127.0.0.1/"));
        away.lookAtAll(() -> false);
        away.lookAtAll(() -> false);
        assertEquals(0, links.count(MANAGER, 10));
    }

    @Test
    void whoAsksForANameOrToWaitIsThere() {
        night(403);
        night(429);
        assertFalse(links.broken(MANAGER, List.of(work.id())).containsKey(work.id()));
    }
}
