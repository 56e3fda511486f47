// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Family;
import org.faisceau.needs.api.Interest;
import org.faisceau.needs.api.Interest.Stance;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.Pool;
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

    private Content forecast(LocalDate publication) {
        return new Content(NeedKind.FORECAST, "Vannes", Description.none(), open.town, List.of(), List.of(), "", Amount.unknown(), Optional.of(publication),
                Optional.empty(), Optional.empty(), Confidentiality.RESIDENTS, "", "");
    }

    @Test
    void theNomenclatureAndKeptPlansFollowButForWhatTheOtherHas() {
        var families = new FamilyRegister(open.store.store());
        families.save(OpenNeeds.MANAGER, open.town, List.of(new Family("F1", "Eau"), new Family("F2", "Voirie")), false);
        families.save(OpenNeeds.MANAGER, open.otherTown, List.of(new Family("F2", "Routes")), false);
        var plans = new ForecastRegister(open.store.store(), open.clock);
        open.registered(forecast(LocalDate.of(2027, 2, 1)));
        plans.keep(OpenNeeds.MANAGER, open.town, 2027, 0);
        var moved = holder.move(open.town, open.otherTown, Optional.empty());
        assertTrue(moved.containsAll(List.of("family:F1", "plan:2027")), moved.toString());
        assertEquals(List.of("Eau", "Routes"), families.of(OpenNeeds.MANAGER, open.otherTown).stream().map(Family::label).toList());
        assertEquals(List.of(new Family("F2", "Voirie")), families.of(OpenNeeds.MANAGER, open.town));
        assertEquals(1, plans.kept(OpenNeeds.MANAGER, open.otherTown, 2027).orElseThrow().lines());
    }

    @Test
    void interestsFollowUnlessTheOtherShowsItself() {
        var interests = open.interests(new Posted());
        var company = new Actor("company", Role.COMPANY, open.organisation("Clairval Énergies"));
        var twin = new Actor("twin", Role.COMPANY, open.organisation("Clairval Énergies SAS"));
        interests.answer(company, need.id(), 0, Stance.INTERESTED, "");
        assertEquals(List.of("interest:" + need.id()), holder.move(company.organisation(), twin.organisation(), Optional.empty()));
        assertEquals(List.of(twin.organisation()), interests.of(OpenNeeds.MANAGER, need.id()).stream().map(Interest::organisation).toList());
        interests.answer(company, need.id(), 0, Stance.INTERESTED, "");
        assertEquals(List.of(), holder.move(company.organisation(), twin.organisation(), Optional.empty()));
    }

    @Test
    void anInterestFollowsWhereTheOtherTookItsOwnBack() {
        var interests = open.interests(new Posted());
        var company = new Actor("company", Role.COMPANY, open.organisation("Clairval Énergies"));
        var twin = new Actor("twin", Role.COMPANY, open.organisation("Clairval Énergies SAS"));
        interests.answer(company, need.id(), 0, Stance.INTERESTED, "");
        interests.answer(twin, need.id(), 0, Stance.INTERESTED, "");
        interests.withdraw(twin, need.id(), 1);
        holder.move(company.organisation(), twin.organisation(), Optional.empty());
        assertEquals(List.of(twin.organisation()), interests.of(OpenNeeds.MANAGER, need.id()).stream().map(Interest::organisation).toList());
        assertEquals(0, open.interestPost(new Posted()).tellAll());
    }

    @Test
    void choicesOfCompaniesFollowUnlessTheOtherIsChosenToo() {
        var audiences = new AudienceRegister(open.store.store(), open.needs, open.organisations);
        var company = company("Clairval Énergies");
        var twin = company("Clairval Énergies SAS");
        audiences.address(OpenNeeds.MANAGER, need.id(), 0, Set.of(company));
        long head = open.store.changes().head();
        var moved = holder.move(company, twin, Optional.empty());
        assertEquals(List.of("audience:" + need.id()), moved);
        assertEquals(Set.of(twin), audiences.find(OpenNeeds.MANAGER, need.id()).orElseThrow().companies());
        assertEquals(List.of(need.ref()), open.store.changes().after(head, 10).stream().map(change -> change.ref()).toList());
        holder.move(twin, company, Optional.of(Set.copyOf(moved)));
        assertEquals(Set.of(company), audiences.find(OpenNeeds.MANAGER, need.id()).orElseThrow().companies());
        int version = audiences.find(OpenNeeds.MANAGER, need.id()).orElseThrow().version();
        audiences.address(OpenNeeds.MANAGER, need.id(), version, Set.of(company, twin));
        assertEquals(List.of(), holder.move(company, twin, Optional.empty()));
    }

    private String company(String name) {
        return ((Registering.Registered) open.organisations.register(OpenNeeds.MANAGER, new Draft(name, OrganisationKind.COMPANY, "", "", ""))).organisation().id();
    }

    @Test
    void placesInPoolsFollowAndGoBackWithoutThoseOfTheOther() {
        var third = open.registered(Content.titled("Lampadaires", open.organisation("Ville de Rivemont")));
        var theirs = open.registered(Content.titled("Éclairage", open.otherTown));
        var pools = open.pools();
        var pool = pools.create(OpenNeeds.MANAGER, List.of(need.id(), third.id(), theirs.id()), "", Pool.Form.ORDER_GROUP, open.town)
                .fold(done -> done.pool(), lost -> lost.current(), invalid -> null, refused -> null, unknown -> null);
        var moved = holder.move(open.town, open.otherTown, Optional.empty());
        assertEquals(Set.of(need.id(), "pool:" + pool.id() + ":" + need.id(), "coordinator:" + pool.id() + ":1"), Set.copyOf(moved));
        assertEquals(List.of(), pools.page(open.buyer(), "", 10).items());
        var after = pools.find(open.otherBuyer(), pool.id()).orElseThrow();
        assertEquals(open.otherTown, after.terms().coordinator());
        assertEquals(2, after.members().stream().filter(one -> one.organisation().equals(open.otherTown)).count());
        holder.move(open.otherTown, open.town, Optional.of(Set.copyOf(moved)));
        assertEquals(Optional.of(pool), pools.find(open.buyer(), pool.id()));
    }

    private String owner() {
        return open.needs.find(OpenNeeds.MANAGER, need.id()).orElseThrow().content().organisation();
    }
}
