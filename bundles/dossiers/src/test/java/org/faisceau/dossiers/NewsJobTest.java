// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.EXPERT;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_NEWS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.MoreWanted;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Visa;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Job;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class NewsJobTest {
    private OpenDossiers open;
    private final Set<String> keys = new LinkedHashSet<>();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        run();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private final Messages messages = (actor, letter) -> {
        if (keys.add(letter.kind() + letter.key() + letter.audience())) told.add(letter.kind() + " " + named(letter));
        letter.values().in(Locale.FRENCH);
        return new Messages.Posted(1, 0, 0);
    };

    private String named(Letter letter) {
        if (letter.audience() instanceof Audience.Organisation one) return one.id().equals(open.buyer.organisation()) ? "buyers" : "company";
        if (letter.audience() instanceof Audience.Person one) return one.account();
        return letter.audience() instanceof Audience.People some ? String.join("+", some.accounts()) : "?";
    }

    private void run() {
        new NewsJob(open.store.store(), open.store.changes(), open.dossiers, open.teams, open.visas, messages, open.accounts).run(running());
    }

    private List<String> news() {
        told.clear();
        run();
        return told.stream().filter(line -> !line.endsWith(" ")).toList();
    }

    private Job.Run running() {
        return new TestRun(open.clock);
    }

    @Test
    void tellsBothSidesAndWhoFollowsEachOnce() {
        var dossier = open.draft();
        done(open.teams.follow(open.observer, dossier.id(), true));
        var submitted = open.moved(dossier, DossierState.SUBMITTED);
        assertEquals(List.of("dossier-submitted buyers", "dossier-submitted observer"), news());
        done(open.workbench.ask(open.buyer, dossier.id(), MoreWanted.Cause.INCOMPLETE, "the report"));
        done(open.workbench.remark(open.buyer, dossier.id(), "", "between us", true));
        done(open.workbench.remark(open.buyer, submitted.id(), "", "for all", false));
        assertEquals(List.of("dossier-more company", "dossier-remark observer", "dossier-remark company", "dossier-remark observer"), news());
        assertEquals(List.of(), news());
    }

    @Test
    void beginsAgainWhereTheLogDoesNotReach() {
        open.store.store().schema("dossiers", NewsJob.class).write(Actor.system(), tx -> tx.sql().update(DOSSIERS_NEWS).set(DOSSIERS_NEWS.SEQ, 1_000_000L).execute());
        var dossier = open.draft();
        run();
        open.moved(dossier, DossierState.SUBMITTED);
        assertEquals(List.of("dossier-submitted buyers"), news());
    }

    @Test
    void tellsWhoseVisaIsAwaitedWhenTheirTurnComes() {
        var dossier = open.inReview();
        open.circuit(true);
        done(open.visas.ask(open.buyer, dossier.id()));
        news();
        assertEquals(List.of("dossier-visa lawyer"), told.stream().filter(line -> line.startsWith("dossier-visa")).toList());
        done(open.visas.decide(open.lawyer, dossier.id(), Office.LEGAL, Visa.Outcome.GIVEN, ""));
        assertEquals(List.of("dossier-visa observer"), news());
    }

    @Test
    void tellsWhoIsNamedChargedAndGivenADate() {
        var dossier = open.draft();
        news();
        done(open.workbench.name(open.buyer, dossier.id(), EXPERT.id()));
        done(open.teams.assign(open.buyer, dossier.id(), "", open.colleague.id(), ""));
        done(open.teams.due(open.buyer, dossier.id(), EXPERT.id(), Optional.of(LocalDate.of(2026, 12, 10))));
        done(open.teams.due(open.buyer, dossier.id(), open.buyer.id(), Optional.of(LocalDate.of(2026, 12, 10))));
        assertEquals(List.of("dossier-named expert", "dossier-charge colleague", "dossier-due expert"), news());
    }

    @Test
    void tellsWhoAskedThatAVisaWasRefused() {
        var dossier = open.inReview();
        open.circuit(false);
        done(open.visas.ask(open.buyer, dossier.id()));
        news();
        done(open.visas.decide(open.lawyer, dossier.id(), Office.LEGAL, Visa.Outcome.REFUSED, "beyond the delegation"));
        assertEquals(List.of("dossier-stopped buyer"), news().stream().filter(line -> line.startsWith("dossier-stopped")).toList());
    }

    @Test
    void tellsNobodyOfAnExercise() {
        var exercise = done(open.dossiers.open(open.buyer, new Dossiers.Opening(open.solution.id(), open.buyer.organisation(), "", true)));
        open.moved(exercise, DossierState.SUBMITTED);
        assertEquals(List.of(), news());
    }

    @Test
    void remindsAReviewerThreeDaysBeforeAndOnTheDay() {
        var dossier = open.inReview();
        done(open.teams.due(open.buyer, dossier.id(), EXPERT.id(), Optional.of(LocalDate.of(2026, 11, 24))));
        done(open.teams.due(open.buyer, dossier.id(), "lawyer", Optional.of(LocalDate.of(2026, 11, 27))));
        done(open.teams.due(open.buyer, dossier.id(), "observer", Optional.of(LocalDate.of(2026, 11, 28))));
        told.clear();
        var job = new ReviewDueJob(open.store.store(), open.dossiers, messages, open.accounts);
        job.run(running());
        job.run(running());
        assertEquals(List.of("dossier-due expert", "dossier-due lawyer"), told);
    }
}
