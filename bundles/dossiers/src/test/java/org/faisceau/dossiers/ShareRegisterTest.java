// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Position;
import org.faisceau.dossiers.api.Share;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ShareRegisterTest {
    private static final LocalDate GATHERING = LocalDate.of(2026, 12, 10);
    private static final LocalDate MENTOR_DAY = LocalDate.of(2026, 12, 5);
    private static final LocalDate LEARNER_DAY = LocalDate.of(2026, 12, 7);
    private OpenDossiers open;
    private Dossier dossier;
    private Actor mentor;
    private Actor learner;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        dossier = open.inReview();
        open.claimed(dossier, open.seller, "A1", "YES");
        open.quoted(dossier, open.seller, "A1", false);
        open.quoted(dossier, open.seller, "A1", true);
        mentor = new Actor("mentor", Role.EXPERT, open.organisation("Agence inspirante fictive", OrganisationKind.ASSOCIATION));
        learner = new Actor("learner", Role.BUYER, open.organisation("Ville de Montbrume", OrganisationKind.COMMUNE));
        done(open.shares.share(MANAGER, dossier.id(), mentor.organisation(), Share.Audience.MENTOR, Share.Audience.MENTOR.proposed(GATHERING)));
        done(open.shares.share(open.buyer, dossier.id(), learner.organisation(), Share.Audience.LEARNER, Share.Audience.LEARNER.proposed(GATHERING)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** As it is on that day, a minute after midnight at Paris. */
    private ShareRegister on(LocalDate day) {
        return new ShareRegister(open.store.store(), Clock.fixed(Days.begin(day).plusSeconds(60), Days.PARIS), open.organisations);
    }

    @Test
    void isReadFromItsDayOnAndNotBefore() {
        assertTrue(on(MENTOR_DAY.minusDays(1)).read(mentor, dossier.id()).isEmpty());
        assertTrue(on(MENTOR_DAY).read(mentor, dossier.id()).isPresent());
        assertTrue(on(LEARNER_DAY.minusDays(1)).read(learner, dossier.id()).isEmpty());
        assertTrue(on(LEARNER_DAY).read(learner, dossier.id()).isPresent());
        assertEquals(List.of(dossier.id()), on(LEARNER_DAY).open(learner).stream().map(Dossier::id).toList());
        assertEquals(List.of(), on(LEARNER_DAY.minusDays(1)).open(learner));
    }

    @Test
    void isReadByNobodyElse() {
        var later = on(LEARNER_DAY);
        assertTrue(later.read(new Actor("other", Role.BUYER, open.organisation("Ville de Brumeval", OrganisationKind.COMMUNE)), dossier.id()).isEmpty());
        assertTrue(later.read(new Actor("rival", Role.COMPANY, mentor.organisation()), dossier.id()).isEmpty());
        assertTrue(later.read(new Actor("visitor", Role.NOBODY, ""), dossier.id()).isEmpty());
        assertTrue(open.dossiers.find(learner, dossier.id()).isEmpty());
        assertEquals(List.of(), open.shares.of(learner, dossier.id()));
    }

    @Test
    void showsAnswersAndOpenPiecesAlone() {
        done(open.workbench.position(open.buyer, dossier.id(), "A1", Position.Stance.FAVOURABLE, "sound"));
        done(open.workbench.remark(open.seller, dossier.id(), "", "a shared comment", false));
        var book = on(LEARNER_DAY).read(learner, dossier.id()).orElseThrow();
        assertEquals(List.of(1, 1, 1), List.of(book.answers().size(), book.evidence().size(), book.hidden()));
        assertEquals(0, book.positions().size() + book.remarks().size() + book.experts().size() + book.requests().size());
        var pieces = open.dossiers.casebook(open.buyer, dossier.id()).orElseThrow().evidence();
        assertEquals(1, pieces.stream().filter(one -> on(LEARNER_DAY).piece(learner, dossier.id(), one.id()).isPresent()).count());
    }

    @Test
    void journalsEachReading() {
        on(LEARNER_DAY).read(learner, dossier.id());
        on(LEARNER_DAY).read(learner, dossier.id());
        on(MENTOR_DAY.minusDays(1)).read(mentor, dossier.id());
        var entries = open.store.journal().of(dossier.ref(), 50).stream().filter(one -> one.action().equals("shared-read")).toList();
        assertEquals(List.of("learner", "learner"), entries.stream().map(one -> one.actor()).toList());
    }

    @Test
    void isClosedAgain() {
        done(open.shares.end(open.buyer, dossier.id(), learner.organisation()));
        assertTrue(on(LEARNER_DAY).read(learner, dossier.id()).isEmpty());
        assertInstanceOf(Written.Unknown.class, open.shares.end(open.buyer, dossier.id(), learner.organisation()));
        open.moved(dossier, DossierState.WITHDRAWN);
        assertTrue(on(LEARNER_DAY).read(mentor, dossier.id()).isEmpty());
    }

    @Test
    void isSharedByWhoLeadsWithOthersAlone() {
        assertInstanceOf(Written.Refused.class, open.shares.share(open.seller, dossier.id(), learner.organisation(), Share.Audience.LEARNER, MENTOR_DAY));
        assertInstanceOf(Written.Refused.class, open.shares.share(open.observer, dossier.id(), learner.organisation(), Share.Audience.LEARNER, MENTOR_DAY));
        assertInstanceOf(Written.Unknown.class, open.shares.share(learner, dossier.id(), learner.organisation(), Share.Audience.LEARNER, MENTOR_DAY));
        assertInstanceOf(Written.Invalid.class, open.shares.share(open.buyer, dossier.id(), open.buyer.organisation(), Share.Audience.LEARNER, MENTOR_DAY));
        assertInstanceOf(Written.Invalid.class, open.shares.share(open.buyer, dossier.id(), mentor.organisation(), Share.Audience.LEARNER, MENTOR_DAY));
        assertInstanceOf(Written.Invalid.class, open.shares.share(open.buyer, dossier.id(), "unknown", Share.Audience.MENTOR, MENTOR_DAY));
    }

    @Test
    void takesAnotherDay() {
        done(open.shares.share(open.buyer, dossier.id(), learner.organisation(), Share.Audience.LEARNER, MENTOR_DAY.minusDays(1)));
        assertEquals(List.of(learner.organisation(), mentor.organisation()), open.shares.of(open.observer, dossier.id()).stream().map(Share::organisation).toList());
    }

    @Test
    void losesWhereSomebodyWasFaster() {
        var seen = open.shares.of(open.buyer, dossier.id());
        done(open.shares.end(open.colleague, dossier.id(), learner.organisation()));
        assertInstanceOf(Written.Lost.class, open.shares.end(open.buyer, dossier.id(), seen, mentor.organisation()));
        assertInstanceOf(Written.Lost.class, open.shares.share(open.buyer, dossier.id(), seen, learner.organisation(), Share.Audience.LEARNER, MENTOR_DAY));
        done(open.shares.end(open.buyer, dossier.id(), open.shares.of(open.buyer, dossier.id()), mentor.organisation()));
        assertEquals(0, open.shares.of(open.buyer, dossier.id()).size());
    }
}
