// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Interest;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Interest.Stance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedHolderTest {
    private OpenNeeds open;
    private NeedHolder holder;
    private Need need;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        holder = new NeedHolder(open.store.store());
        need = open.published(Content.titled("Éclairage sobre", open.town).withConfidentiality(Confidentiality.RESIDENTS).withDeadline(LocalDate.of(2026, 12, 1)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void needsFollowAndGoBack() {
        open.registered(Content.titled("Déjà là", open.otherTown));
        var moved = holder.move(open.town, open.otherTown, Optional.empty());
        assertEquals(List.of(need.id()), moved);
        assertEquals(open.otherTown, owner());
        assertEquals(List.of(), holder.move(open.town, open.otherTown, Optional.empty()));
        holder.move(open.otherTown, open.town, Optional.of(new HashSet<>(moved)));
        assertEquals(open.town, owner());
        assertEquals(List.of(), holder.move(open.town, open.otherTown, Optional.of(Set.of("none"))));
    }

    @Test
    void interestsFollowUnlessTheOtherShowsItself() {
        var interests = new InterestRegister(open.store.store(), open.clock, open.needs, open.organisations, new Posted());
        var company = new Actor("company", Role.COMPANY, open.organisation("Clairval Énergies"));
        var twin = new Actor("twin", Role.COMPANY, open.organisation("Clairval Énergies SAS"));
        interests.answer(company, need.id(), Stance.INTERESTED, "");
        assertEquals(List.of("interest:" + need.id()), holder.move(company.organisation(), twin.organisation(), Optional.empty()));
        assertEquals(List.of(twin.organisation()), interests.of(OpenNeeds.MANAGER, need.id()).stream().map(Interest::organisation).toList());
        interests.answer(company, need.id(), Stance.INTERESTED, "");
        assertEquals(List.of(), holder.move(company.organisation(), twin.organisation(), Optional.empty()));
    }

    private String owner() {
        return open.needs.find(OpenNeeds.MANAGER, need.id()).orElseThrow().content().organisation();
    }
}
