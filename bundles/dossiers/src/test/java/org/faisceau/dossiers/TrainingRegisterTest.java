// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Precedent;
import org.faisceau.dossiers.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class TrainingRegisterTest {
    private OpenDossiers open;
    private TrainingRegister trainings;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        trainings = new TrainingRegister(open.store.store(), open.clock, open.ids, open.accounts);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void copiesNoExercise() {
        var source = open.inReview();
        open.claimed(source, open.seller, "A1", "YES");
        var copy = done(trainings.copy(open.buyer, source.id()));
        assertEquals(1, open.dossiers.casebook(open.buyer, copy.id()).orElseThrow().answers().size());
        assertInstanceOf(Written.NotNow.class, trainings.copy(open.buyer, copy.id()));
        assertInstanceOf(Written.Refused.class, trainings.copy(open.seller, source.id()));
    }

    @Test
    void invitesEachOnceAndNoCompany() {
        var copy = done(trainings.copy(open.buyer, open.inReview().id()));
        done(trainings.invite(open.buyer, copy.id(), OpenDossiers.EXPERT.id()));
        done(trainings.invite(open.buyer, copy.id(), OpenDossiers.EXPERT.id()));
        assertEquals(List.of(OpenDossiers.EXPERT.id()), trainings.participants(open.buyer, copy.id()));
        assertInstanceOf(Written.Invalid.class, trainings.invite(open.buyer, copy.id(), open.seller.id()));
    }

    @Test
    void isPickedForPracticeAloneAndHidesNothingThatIsReal() {
        var source = open.inReview();
        var copy = done(trainings.copy(open.buyer, source.id()));
        assertEquals(List.of(source.ref()), new DossierWord(open.dossiers).pick(open.buyer, "", 1));
        assertEquals(List.of(copy.ref()), new DossierWord(open.dossiers).pickForPractice(open.buyer, "", 1));
    }

    @Test
    void countsOnlyWhatIsRealAsAPrecedent() {
        var source = open.inReview();
        FullDossier.concluded(open, done(trainings.copy(open.buyer, source.id())));
        var town = open.organisation("Ville de Montbrume", OrganisationKind.COMMUNE);
        var other = done(open.dossiers.open(MANAGER, new Dossiers.Opening(open.solution.id(), town, "", false)));
        var precedents = new PrecedentRegister(open.store.store());
        assertEquals(List.of(), precedents.of(MANAGER, other.id()));
        FullDossier.concluded(open, source);
        assertEquals(List.of(Precedent.Likeness.COMPANY), precedents.of(MANAGER, other.id()).stream().map(Precedent::likeness).toList());
        assertTrue(precedents.of(open.seller, other.id()).isEmpty());
    }
}
