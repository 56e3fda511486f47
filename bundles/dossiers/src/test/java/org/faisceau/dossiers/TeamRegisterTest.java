// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.EXPERT;
import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Team;
import org.faisceau.dossiers.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class TeamRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private OpenDossiers open;
    private Dossier dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        dossier = open.inReview();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Team team() {
        return open.teams.of(open.buyer, dossier.id());
    }

    @Test
    void isAssignedAndHandedOverWithAReason() {
        done(open.teams.assign(MANAGER, dossier.id(), "", "buyer", ""));
        assertEquals("handOver", assertInstanceOf(Written.Invalid.class, open.teams.assign(open.buyer, dossier.id(), "buyer", "colleague", " ")).field());
        done(open.teams.assign(open.buyer, dossier.id(), "buyer", "colleague", "sick leave"));
        assertInstanceOf(Written.Lost.class, open.teams.assign(MANAGER, dossier.id(), "someone", "buyer", "holidays"));
        assertEquals("colleague", team().charge().orElseThrow().account());
        assertEquals("handed-over", open.store.journal().of(dossier.ref(), 1).get(0).action());
    }

    @Test
    void isHandledByABuyerOfTheBuyerAlone() {
        assertInstanceOf(Written.Invalid.class, open.teams.assign(open.buyer, dossier.id(), "", EXPERT.id(), ""));
        assertInstanceOf(Written.Invalid.class, open.teams.assign(open.buyer, dossier.id(), "", "lawyer", ""));
        assertInstanceOf(Written.Refused.class, open.teams.assign(open.observer, dossier.id(), "", "buyer", ""));
        assertInstanceOf(Written.Refused.class, open.teams.assign(open.seller, dossier.id(), "", "buyer", ""));
    }

    @Test
    void isFollowedByWhoWishesButTheCompany() {
        done(open.teams.follow(EXPERT, dossier.id(), true));
        done(open.teams.follow(open.observer, dossier.id(), true));
        done(open.teams.follow(EXPERT, dossier.id(), false));
        assertEquals(List.of("observer"), team().followers());
        assertInstanceOf(Written.Refused.class, open.teams.follow(open.seller, dossier.id(), true));
    }

    @Test
    void givesReviewersADayToCome() {
        done(open.teams.due(open.buyer, dossier.id(), EXPERT.id(), Optional.of(DAY)));
        assertEquals(List.of(new Team.Due(EXPERT.id(), DAY)), team().dues());
        assertInstanceOf(Written.Invalid.class, open.teams.due(open.buyer, dossier.id(), EXPERT.id(), Optional.of(LocalDate.of(2026, 11, 1))));
        assertInstanceOf(Written.Invalid.class, open.teams.due(open.buyer, dossier.id(), "seller", Optional.of(DAY)));
        done(open.teams.due(open.buyer, dossier.id(), EXPERT.id(), Optional.empty()));
        assertTrue(team().dues().isEmpty());
    }

    @Test
    void tellsTheCompanyWhoHandlesItAndNoMore() {
        done(open.teams.assign(open.buyer, dossier.id(), "", "buyer", ""));
        done(open.teams.follow(open.observer, dossier.id(), true));
        done(open.teams.due(open.buyer, dossier.id(), EXPERT.id(), Optional.of(DAY)));
        var seen = open.teams.of(open.seller, dossier.id());
        assertEquals(1, seen.charge().stream().count());
        assertEquals(0, seen.followers().size() + seen.dues().size());
    }

    @Test
    void staysAsItIsOnceClosed() {
        open.moved(dossier, DossierState.WITHDRAWN);
        assertInstanceOf(Written.NotNow.class, open.teams.assign(open.buyer, dossier.id(), "", "buyer", ""));
        assertInstanceOf(Written.NotNow.class, open.teams.due(open.buyer, dossier.id(), EXPERT.id(), Optional.of(DAY)));
    }
}
