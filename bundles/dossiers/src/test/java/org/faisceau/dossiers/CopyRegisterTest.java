// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.EXPERT;
import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Copies.Part;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Position;
import org.faisceau.dossiers.api.Side;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class CopyRegisterTest {
    private static final Set<Part> ALL = EnumSet.allOf(Part.class);
    private OpenDossiers open;
    private Dossier dossier;
    private Actor otherBuyer;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        dossier = open.inReview();
        open.claimed(dossier, open.seller, "A1", "YES");
        var ofBuyer = Grids.shipped().get(Grids.NEWEST).indications().stream().filter(one -> one.answeredBy() == Side.BUYER && one.takes(List.of("YES"))).findFirst().orElseThrow().code();
        open.claimed(dossier, open.buyer, ofBuyer, "YES");
        open.quoted(dossier, open.seller, "A1", false);
        open.quoted(dossier, open.seller, "A1", true);
        open.quoted(dossier, open.buyer, ofBuyer, false);
        done(open.labels.put(open.buyer, dossier.id(), "eau"));
        done(open.workbench.position(open.buyer, dossier.id(), "A1", Position.Stance.RESERVED, "ours"));
        done(open.workbench.answer(open.buyer, dossier.id(), "A1", Answer.Part.COUNTER, 0, List.of(), "ours"));
        otherBuyer = new Actor("other", Role.BUYER, open.organisation("Ville de Montbrume", OrganisationKind.COMMUNE));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Casebook book(Actor actor, Dossier one) {
        return open.dossiers.casebook(actor, one.id()).orElseThrow();
    }

    @Test
    void takesAlongWhatWasChosen() {
        var copy = done(open.copies.copy(open.buyer, dossier.id(), ALL));
        var book = book(open.buyer, copy);
        assertEquals(DossierState.DRAFT, copy.state());
        assertEquals(List.of(2, 3, 1), List.of(book.answers().size(), book.evidence().size(), book.experts().size()));
        assertEquals(List.of("eau"), open.labels.of(open.buyer, copy.id()));
        assertEquals(0, book.positions().size() + book.remarks().size());
        assertEquals(0, book(open.buyer, done(open.copies.copy(open.buyer, dossier.id(), Set.of()))).answers().size());
    }

    @Test
    void takesAlongOfTheCompanyItsOwnAlone() {
        var book = book(open.buyer, done(open.copies.copy(open.seller, dossier.id(), ALL)));
        assertEquals(List.of(1, 2, 0), List.of(book.answers().size(), book.evidence().size(), book.experts().size()));
    }

    @Test
    void leavesBehindWhatTheActorDoesNotRead() {
        assertEquals(2, book(open.buyer, done(open.copies.copy(MANAGER, dossier.id(), ALL))).evidence().size());
        assertInstanceOf(Written.Refused.class, open.copies.copy(EXPERT, dossier.id(), ALL));
        assertInstanceOf(Written.Refused.class, open.copies.copy(open.observer, dossier.id(), ALL));
    }

    @Test
    void isOfferedWithNothingOfTheFirstBuyer() {
        var offered = done(open.copies.offer(open.seller, dossier.id(), ALL, otherBuyer.organisation()));
        var book = book(otherBuyer, offered);
        assertEquals(List.of("A1"), book.answers().stream().map(Answer::indication).toList());
        assertEquals(List.of(2, 0), List.of(book.evidence().size(), book.experts().size()));
        assertEquals(List.of(), open.labels.of(otherBuyer, offered.id()));
        assertEquals(0, open.dossiers.find(open.buyer, offered.id()).stream().count());
    }

    @Test
    void isOfferedOnceToOtherPublicBuyers() {
        done(open.copies.offer(open.seller, dossier.id(), ALL, otherBuyer.organisation()));
        assertInstanceOf(Written.Invalid.class, open.copies.offer(open.seller, dossier.id(), ALL, otherBuyer.organisation()));
        assertInstanceOf(Written.Invalid.class, open.copies.offer(open.seller, dossier.id(), ALL, open.buyer.organisation()));
        assertInstanceOf(Written.Invalid.class, open.copies.offer(open.seller, dossier.id(), ALL, open.organisation("Rivale Fictive", OrganisationKind.COMPANY)));
        assertInstanceOf(Written.Refused.class, open.copies.offer(open.buyer, dossier.id(), ALL, otherBuyer.organisation()));
    }
}
