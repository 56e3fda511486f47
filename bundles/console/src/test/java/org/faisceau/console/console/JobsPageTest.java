// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.faisceau.console.Shell;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsPageTest {
    private static final Instant THEN = Instant.parse("2026-03-01T09:00:00Z");
    private final Three jobs = new Three();
    private Shell shell;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder);
        shell.with(new JobsPage(jobs, shell.modules), new AccountPage(shell.accounts, new OrganisationNames(List.of())));
        shell.enter(Role.ADMINISTRATOR);
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void saysWhatEachDoesWhenAndWhatBecameOfIt() {
        var text = shell.get("/admin/jobs").text();
        assertTrue(text.contains("Sceller la journée du journal") && text.contains("chaque jour à 03:20") && text.contains("en 850 ms"));
        assertTrue(text.contains("3 échecs de suite") && text.contains("the register does not answer"));
    }

    @Test
    void saysWhatBrokeInASentenceBeforeWhatTheProgramSays() {
        var text = shell.get("/admin/jobs").text();
        assertTrue(text.contains("La tâche a rencontré un imprévu"), text);
        var words = Texts.beside(JobsPage.class).in(Locale.FRENCH);
        assertEquals("La base de données n’a pas répondu, ou a refusé l’opération.", new JobFailure("StoreUnavailable: no connection").said(words));
        assertTrue(new JobFailure("DataAccessException: [SQLITE_FULL] database or disk is full").said(words).contains("le disque est plein"));
        assertEquals("Un serveur distant n’a pas répondu.", new JobFailure("UncheckedIOException: java.net.ConnectException").said(words));
        assertEquals(List.of("Interrompu avant sa fin ; il reprendra.", ""), List.of(new JobFailure(Jobs.CUT_OFF).said(words), new JobFailure(Jobs.CUT_OFF).detail()));
        assertEquals("", new JobFailure("").said(words));
    }

    @Test
    void saysTheStateUnderTheNameWhereTheScreenIsNarrow() {
        var heads = Pattern.compile("<th scope=\"row\">.*?</th>", Pattern.DOTALL).matcher(shell.get("/admin/jobs").body()).results().map(MatchResult::group).toList();
        assertEquals(List.of(1L, 3), List.of(heads.stream().filter(head -> head.contains("3 échecs de suite")).count(), heads.size()));
    }

    @Test
    void saysWhichBelongToAStoppedModule() {
        assertTrue(shell.get("/admin/jobs").text().contains("Son module est arrêté"));
        shell.post("/admin/jobs", Map.of("job", "gone.count"));
        assertTrue(shell.get("/admin/jobs").text().contains("remettez-le en marche"));
    }

    @Test
    void runsOneNow() {
        shell.post("/admin/jobs", Map.of("job", "store.seal"));
        assertEquals(List.of("store.seal"), jobs.asked);
        assertEquals(404, shell.post("/admin/jobs", Map.of("job", "no.such")).status());
    }

    @Test
    void refreshesWhileOneRuns() {
        assertFalse(shell.get("/admin/jobs").body().contains("hx-get=\"/admin/jobs\""));
        jobs.running = true;
        var reply = shell.get("/admin/jobs");
        assertTrue(reply.body().contains("hx-get=\"/admin/jobs\"") && reply.text().contains("40 sur 100"));
    }

    private static final class Three implements Jobs {
        private final List<String> asked = new ArrayList<>();
        private boolean running;

        @Override
        public List<Status> list() {
            return List.of(
                    new Status("gone.count", Optional.empty(), Optional.of(THEN), THEN, 10, "", 0, Optional.empty(), false, 0, 0),
                    new Status("store.seal", Optional.of(new Schedule.Daily(LocalTime.of(3, 20))), Optional.of(THEN), THEN, 850, "", 0, Optional.empty(), running, running ? 40 : 0, running ? 100 : 0),
                    new Status("store.sweep", Optional.of(new Schedule.Every(Duration.ofHours(1))), Optional.of(THEN), THEN, 90_000,
                            "IllegalStateException: the register does not answer", 3, Optional.of(THEN), false, 0, 0));
        }

        @Override
        public boolean runNow(String id) {
            if (id.startsWith("gone")) return false;
            return asked.add(id);
        }
    }
}
