// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskedProcedureTest {
    private OpenDossiers open;
    private AskedProcedure asked;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        asked = new AskedProcedure(open.dossiers, open.conclusions, open.organisations);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void tellsTheDayThatCountsAndLeavesOutWhatIsNotKnown() {
        var dossier = open.inReview();
        assertEquals(Map.of(), asked.facts(open.buyer, dossier.ref()));
        done(open.conclusions.engage(open.buyer, dossier.id(), 0, LocalDate.parse("2026-11-20"), Engagement.Kind.QUOTATION, "Mail of 20 November"));
        assertEquals(Map.of("day", "2026-11-20"), asked.facts(open.buyer, dossier.ref()));
    }

    @Test
    void tellsStrangersNothing() {
        assertEquals(Map.of(), asked.facts(new Actor("other", Role.BUYER, "elsewhere"), open.inReview().ref()));
    }
}
