// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Residency;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Ref;
import org.faisceau.search.spi.Audience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is 26 November 2026. */
class IndexedStaysTest {
    private OpenCharters open;
    private Lab lab;
    private ResidencyRegister residencies;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenCharters(folder);
        lab = open.lab();
        residencies = new ResidencyRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock), open.organisations);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void labsAreFoundByTheirPlace() {
        var index = new IndexedLabs(open.labs);
        assertTrue(index.thing(lab.ref()).orElseThrow().text().contains("1 place de la Fiction"));
        assertEquals(List.of(lab.ref()), index.all("", 10).items().stream().map(one -> one.ref()).toList());
        assertEquals(List.of(), index.all(lab.id(), 10).items());
    }

    @Test
    void anApplicationIsForTheAuthorityAndItsCompanyAHostedStayForAll() {
        var firm = open.organisation("Cuves fictives SAS", OrganisationKind.COMPANY);
        residencies.apply(MANAGER, lab.id(), new Residency.Content(firm, LocalDate.of(2026, 11, 20), "Pluie", "", Optional.empty(), Residency.Agreement.none(), 1, Optional.empty(), Optional.empty()));
        open.resident(lab, "2026-03-01");
        var index = new IndexedResidencies(open.labs, residencies, open.organisations);
        var first = index.all("", 1);
        var second = index.all(first.next(), 1);
        assertEquals("", second.next());
        var byName = List.of(first.items().get(0), second.items().get(0));
        assertEquals(List.of(Audience.NO_COMPANY, Audience.organisation(firm)), byName.stream().filter(one -> one.title().equals("Cuves fictives SAS")).findFirst().orElseThrow().audience());
        assertEquals(List.of(Audience.RESIDENTS), byName.stream().filter(one -> one.title().equals("Pompes fictives SAS")).findFirst().orElseThrow().audience());
        assertEquals(1, index.naming(new Ref("organisation", firm), "", 10).items().size());
        assertFalse(index.mayRead(OpenCharters.OBSERVER, byName.stream().filter(one -> one.title().equals("Cuves fictives SAS")).findFirst().orElseThrow().ref()));
    }

    @Test
    void demonstratorsAreFoundByWhatTheyShow() {
        open.resident(lab, "2026-03-01");
        var shown = new DemonstratorRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock), residencies);
        shown.add(MANAGER, residencies.of(MANAGER, lab.id()).get(0).id(), new Demonstrator.Content("Brume", "Toit", "Une brume sur le toit", "", LocalDate.of(2026, 5, 1), Optional.empty()));
        var index = new IndexedDemonstrators(open.labs, shown);
        assertEquals(List.of("Brume"), index.all("", 10).items().stream().map(one -> one.title()).toList());
        assertTrue(index.thing(index.all("", 10).items().get(0).ref()).orElseThrow().text().contains("Une brume sur le toit"));
    }
}
