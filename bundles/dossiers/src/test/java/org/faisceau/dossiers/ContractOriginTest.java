// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Conclusion.Sense;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.purchases.spi.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractOriginTest {
    private OpenDossiers open;
    private ContractOrigin origin;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        origin = new ContractOrigin(open.dossiers, open.conclusions, open.organisations);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Dossier concluded(Sense sense, Engagement.Kind kind) {
        var dossier = done(open.conclusions.engage(open.buyer, open.inReview().id(), 0, LocalDate.parse("2026-11-20"), kind, "Mail of 20 November"));
        return done(open.conclusions.conclude(open.buyer, dossier.id(), dossier.version(), new Conclusion.Draft(sense, "Measured.", "It answers.", "It costs less.", "It is the first.")));
    }

    private Optional<Origin.Begun> begun(Actor actor, Dossier dossier) {
        return origin.contract(actor, dossier.ref());
    }

    @Test
    void tellsWhatAConcludedDossierKnows() {
        var dossier = concluded(Sense.INNOVATIVE, Engagement.Kind.QUOTATION);
        var begun = begun(open.buyer, dossier).orElseThrow();
        assertEquals(open.buyer.organisation(), begun.buyer());
        assertEquals(dossier.title(), begun.texts().get("objet"));
        assertEquals("SIRET Aquasonde Fictive", begun.texts().get("titulaires"));
        assertTrue(begun.texts().get("procedure").contains("sans publicité"));
    }

    @Test
    void leavesTheProcedureOpenAfterANotice() {
        assertEquals(null, begun(open.buyer, concluded(Sense.INNOVATIVE, Engagement.Kind.DISPATCH)).orElseThrow().texts().get("procedure"));
    }

    @Test
    void leadsToNoContractBeforeAConclusionOrAfterANo() {
        assertTrue(begun(open.buyer, open.inReview()).isEmpty());
        assertTrue(begun(open.buyer, concluded(Sense.NOT_INNOVATIVE, Engagement.Kind.QUOTATION)).isEmpty());
    }

    @Test
    void tellsStrangersNothing() {
        assertTrue(begun(new Actor("other", Role.BUYER, "elsewhere"), concluded(Sense.INNOVATIVE, Engagement.Kind.QUOTATION)).isEmpty());
    }
}
