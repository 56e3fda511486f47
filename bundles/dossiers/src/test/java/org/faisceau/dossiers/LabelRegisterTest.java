// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.EXPERT;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class LabelRegisterTest {
    private OpenDossiers open;
    private Dossier dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        dossier = open.inReview();
        done(open.labels.put(open.buyer, dossier.id(), "Eau potable"));
        done(open.labels.put(open.buyer, dossier.id(), "à revoir"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private int found(Actor actor, String label) {
        return open.dossiers.count(actor, DossierFilter.all().withLabels(Set.of(label)), 10);
    }

    @Test
    void sortsTheDossiersOfTheReview() {
        assertEquals(List.of("à revoir", "Eau potable"), open.labels.of(EXPERT, dossier.id()));
        assertEquals(List.of("à revoir", "Eau potable"), open.labels.all(open.observer));
        assertEquals(List.of(1, 1, 0), List.of(found(open.buyer, "A REVOIR"), found(EXPERT, "eau potable"), found(open.buyer, "eau")));
    }

    @Test
    void isHiddenFromTheCompany() {
        assertEquals(List.of(), open.labels.of(open.seller, dossier.id()));
        assertEquals(List.of(), open.labels.all(open.seller));
        assertEquals(0, found(open.seller, "à revoir"));
    }

    @Test
    void isSetByWhoLeadsAndOnce() {
        done(open.labels.put(open.colleague, dossier.id(), "A revoir"));
        assertEquals(2, open.labels.of(open.buyer, dossier.id()).size());
        assertInstanceOf(Written.Refused.class, open.labels.put(EXPERT, dossier.id(), "mine"));
        assertInstanceOf(Written.Refused.class, open.labels.put(open.seller, dossier.id(), "mine"));
        assertInstanceOf(Written.Invalid.class, open.labels.put(open.buyer, dossier.id(), " "));
        assertInstanceOf(Written.Invalid.class, open.labels.put(open.buyer, dossier.id(), "x".repeat(41)));
    }

    @Test
    void isTakenAway() {
        done(open.labels.take(open.buyer, dossier.id(), "à revoir"));
        assertEquals(List.of("Eau potable"), open.labels.of(open.buyer, dossier.id()));
    }

    @Test
    void losesWhereSomebodyWasFaster() {
        var seen = open.labels.of(open.buyer, dossier.id());
        done(open.labels.put(open.colleague, dossier.id(), "urgent"));
        assertInstanceOf(Written.Lost.class, open.labels.take(open.buyer, dossier.id(), seen, "urgent"));
        assertInstanceOf(Written.Lost.class, open.labels.put(open.buyer, dossier.id(), seen, "eau"));
        done(open.labels.take(open.buyer, dossier.id(), open.labels.of(open.buyer, dossier.id()), "urgent"));
        assertEquals(seen, open.labels.of(open.buyer, dossier.id()));
    }
}
