// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class StepDeedsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private OpenDossiers open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        var dossier = open.inReview();
        done(open.conclusions.engage(open.buyer, dossier.id(), 0, TODAY, Engagement.Kind.QUOTATION, "mail"));
        done(open.conclusions.conclude(open.buyer, dossier.id(), dossier.version(), new Conclusion.Draft(Conclusion.Sense.INNOVATIVE, "why", "r", "m", "o")));
        open.moved(open.draft(), DossierState.WITHDRAWN, DossierState.DRAFT);
        done(open.dossiers.open(open.buyer, new Dossiers.Opening(open.solution.id(), open.buyer.organisation(), "", true)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void countsOpenedAndConcludedOnesWithoutExercises() {
        var today = new Period(TODAY, TODAY);
        assertEquals(2, new OpenedDeed(open.store.store()).count(MANAGER, today));
        var concluded = new ConcludedDeed(open.store.store());
        assertEquals(1, concluded.count(MANAGER, today));
        assertEquals("buyer", concluded.during(MANAGER, today, "", 10).items().get(0).who());
        assertEquals(0, concluded.count(new Actor("x", Role.BUYER, "elsewhere"), today));
        assertEquals(0, concluded.count(MANAGER, new Period(TODAY.plusDays(1), TODAY.plusDays(2))));
    }
}
