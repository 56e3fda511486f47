// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationGuestsTest {
    @Test
    void fillsAnAnnouncedGatheringWithPeopleWhoDoNotExist(@TempDir Path folder) {
        try (var open = new OpenGuests(folder)) {
            var organisations = new OrganisationRegister(open.open.store.store(), open.clock, open.open.ids);
            var known = assertInstanceOf(Organisations.Registering.Registered.class, organisations.register(MANAGER, new Organisations.Draft("Aquasonde Fictive SAS", OrganisationKind.COMPANY, "", "", ""))).organisation();
            new DemonstrationGuests(open.clock, open.open.gatherings, open.guests, open.meetings, open.workshops, organisations).load();
            var id = open.gathering().id();
            var guests = open.guests.list(MANAGER, id);
            assertEquals(8, guests.stream().filter(Guest::isComing).count());
            assertEquals(List.of("Onde Exemple"), guests.stream().filter(one -> one.content().organisation().equals(known.id())).map(Guest::name).toList());
            assertTrue(guests.stream().allMatch(one -> one.content().mail().endsWith(".example")));
            assertTrue(open.guests.composition(MANAGER, id).remarks().isEmpty());
            assertEquals(3, open.meetings.find(MANAGER, id).orElseThrow().meetings().rounds().size());
        }
    }

    @Test
    void announcesOneWhereThereIsNone(@TempDir Path folder) {
        try (var guests = new OpenGuests(folder)) {
            var register = guests.open.gatherings;
            guests.moved(GatheringState.PLANNED);
            new DemonstrationGuests(guests.clock, register, guests.guests, guests.meetings, guests.workshops, new OrganisationRegister(guests.open.store.store(), guests.clock, guests.open.ids)).load();
            assertEquals(1, register.page(MANAGER, GatheringFilter.all(), GatheringOrder.DAY, "", 10).items().stream().filter(one -> one.state() == GatheringState.OPEN).count());
        }
    }
}
