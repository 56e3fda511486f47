// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Audiences.Addressing;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class AudienceRegisterTest {
    private OpenNeeds open;
    private AudienceRegister audiences;
    private Need need;
    private String chosen;
    private String other;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        audiences = new AudienceRegister(open.store.store(), open.needs, open.organisations);
        need = open.published(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.PUBLIC));
        chosen = company("Clairval Énergies");
        other = company("Brumes et Filtres");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private String company(String name) {
        return ((Registering.Registered) open.organisations.register(MANAGER, new Draft(name, OrganisationKind.COMPANY, "", "", ""))).organisation().id();
    }

    private boolean sees(Role role, String organisation) {
        var actor = new Actor("reader", role, organisation);
        boolean finds = open.needs.find(actor, need.id()).isPresent();
        assertEquals(finds ? 1 : 0, open.needs.count(actor, NeedFilter.all(), 10));
        return finds;
    }

    @Test
    void aNeedIsForAllUntilCompaniesAreChosen() {
        assertTrue(sees(Role.COMPANY, other) && sees(Role.NOBODY, ""));
        assertInstanceOf(Addressing.Done.class, audiences.address(MANAGER, need.id(), 0, Set.of(chosen)));
        assertTrue(sees(Role.COMPANY, chosen));
        assertFalse(sees(Role.COMPANY, other));
        assertFalse(sees(Role.COMPANY, ""));
        assertFalse(sees(Role.NOBODY, ""));
        assertTrue(sees(Role.OBSERVER, "") && sees(Role.EXPERT, "") && sees(Role.BUYER, open.otherTown) && sees(Role.BUYER, open.town));
        audiences.address(MANAGER, need.id(), 1, Set.of());
        assertTrue(sees(Role.COMPANY, other) && sees(Role.NOBODY, ""));
    }

    @Test
    void aChosenCompanyIsToldOnceItIsPublished() {
        var draft = open.registered("Draft");
        audiences.address(open.buyer(), draft.id(), 0, Set.of(chosen));
        audiences.address(MANAGER, need.id(), 0, Set.of(chosen));
        assertEquals(List.of(need.id()), told());
        audiences.address(MANAGER, need.id(), 1, Set.of(chosen, other));
        assertEquals(List.of(need.id()), told(), "who stays chosen is not told again");
        assertEquals(List.of(), told());
    }

    @Test
    void whoWasToldIsADeedForManagersAndTheCompanyItself() {
        audiences.address(MANAGER, need.id(), 0, Set.of(chosen, other));
        var deed = new ToldDeed(open.store.store());
        var today = new Period(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24));
        assertEquals(0, deed.count(MANAGER, today), "nobody was told yet");
        told();
        var first = deed.during(MANAGER, today, "", 1);
        var second = deed.during(MANAGER, today, first.next(), 1);
        assertEquals(Set.of(chosen, other), Set.of(first.items().get(0).refs().get(1).id(), second.items().get(0).refs().get(1).id()));
        assertEquals(1, deed.count(new Actor("reader", Role.COMPANY, chosen), today));
        assertEquals(0, deed.count(open.otherBuyer(), today));
    }

    @Test
    void aChosenCompanyIsNotToldOfWhatItMayNotRead() {
        var internal = open.published(Content.titled("Secret", open.town).withConfidentiality(Confidentiality.INTERNAL));
        audiences.address(MANAGER, internal.id(), 0, Set.of(chosen));
        assertEquals(List.of(), told());
        open.needs.change(MANAGER, internal.id(), internal.version(), internal.content().withConfidentiality(Confidentiality.RESIDENTS));
        assertEquals(List.of(internal.id()), told());
    }

    private List<String> told() {
        var post = new Posted();
        new AddressedJob(open.store.store(), open.needs, post).run(new TestRun(open.clock));
        return post.letters().stream().map(letter -> letter.key()).toList();
    }

    @Test
    void beingChosenOpensNothingThatIsNotPublished() {
        var draft = open.registered("Draft");
        audiences.address(open.buyer(), draft.id(), 0, Set.of(chosen));
        assertTrue(open.needs.find(new Actor("reader", Role.COMPANY, chosen), draft.id()).isEmpty());
    }

    @Test
    void onlyAManagerChoosesOnceItIsPublished() {
        assertInstanceOf(Addressing.Refused.class, audiences.address(open.buyer(), need.id(), 0, Set.of(chosen)));
        assertInstanceOf(Addressing.Done.class, audiences.address(open.buyer(), open.registered("Draft").id(), 0, Set.of(chosen)));
    }

    @Test
    void takesCompaniesAlone() {
        assertEquals(new Addressing.Invalid("audience.noCompany"), audiences.address(MANAGER, need.id(), 0, Set.of(open.town)));
        assertEquals(new Addressing.Invalid("audience.noCompany"), audiences.address(MANAGER, need.id(), 0, Set.of("nothing")));
    }

    @Test
    void whoComesSecondIsToldAndTheJournalKeepsIt() {
        audiences.address(MANAGER, need.id(), 0, Set.of(chosen));
        assertEquals(Set.of(chosen), assertInstanceOf(Addressing.Lost.class, audiences.address(MANAGER, need.id(), 0, Set.of(other))).current().companies());
        assertEquals("addressed", open.store.journal().of(need.ref(), 1).get(0).action());
    }

    @Test
    void whoElseIsAskedStaysWithTheBuyer() {
        audiences.address(MANAGER, need.id(), 0, Set.of(chosen));
        assertTrue(audiences.find(new Actor("company", Role.COMPANY, chosen), need.id()).isEmpty());
        assertTrue(audiences.find(open.buyer(), need.id()).isPresent());
    }
}
