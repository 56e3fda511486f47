// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.DateBook.Entering;
import org.faisceau.kernel.spi.DateBook.Meeting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates that another bundle has become gatherings. */
class GatheringDatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private OpenGuests host;
    private GatheringDates dates;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenGuests(folder);
        dates = new GatheringDates(host.open.gatherings, host.open.formats, host.guests, organisations());
    }

    @AfterEach
    void close() {
        host.close();
    }

    private static Organisations organisations() {
        var firm = new Organisation("firm", "Aquasonde Fictive", OrganisationKind.COMPANY, "", "", "", OrganisationDetails.none(), 1);
        return (Organisations) Proxy.newProxyInstance(Organisations.class.getClassLoader(), new Class<?>[] {Organisations.class}, (proxy, method, args) -> {
            if (method.getName().equals("findAll")) return Map.of("firm", firm);
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private static Meeting meeting(LocalDate day) {
        return new Meeting("Rencontre fournisseurs : écoute des fuites " + "x".repeat(300), "Ordre du jour", day, LocalTime.of(9, 30), LocalTime.of(11, 0), "Mairie fictive", List.of("firm", "gone"));
    }

    private Entering enter(Actor actor, LocalDate day) {
        return dates.enter(actor, meeting(day));
    }

    @Test
    void plansAGatheringWithItsHoursAndTheOrganisationsExpected() {
        var ref = assertInstanceOf(Entering.Entered.class, enter(OpenGuests.MANAGER, DAY)).ref();
        var gathering = host.open.gatherings.find(OpenGuests.MANAGER, new GatheringId(ref.id())).orElseThrow();
        var content = gathering.content();
        assertEquals(GatheringState.PLANNED, gathering.state());
        assertEquals("2026-12-10 09:30 11:00 Mairie fictive Ordre du jour", String.join(" ", content.day().toString(), content.from().toString(), content.until().toString(), content.place(), content.about()));
        assertEquals(200, content.title().length());
        assertEquals(2, content.expected().companies());
        assertEquals(List.of("Aquasonde Fictive LISTED"), host.guests.list(OpenGuests.MANAGER, gathering.id()).stream().map(one -> one.name() + " " + one.state()).toList());
    }

    @Test
    void tellsNobodyAndNamesTheOrganisationsToThoseAloneWhoLead() {
        var ref = assertInstanceOf(Entering.Entered.class, enter(OpenGuests.MANAGER, DAY)).ref();
        assertEquals(List.<Guest>of(), host.guests.list(OpenGatherings.OBSERVER, new GatheringId(ref.id())));
        assertEquals(List.of(), host.posted.kinds());
    }

    @Test
    void refusesWhoPlansNoneAndADayThatIsPast() {
        int before = host.open.gatherings.count(OpenGuests.MANAGER, GatheringFilter.all(), 100);
        assertInstanceOf(Entering.Refused.class, enter(OpenGatherings.BUYER, DAY));
        assertInstanceOf(Entering.Unfit.class, enter(OpenGuests.MANAGER, LocalDate.of(2026, 11, 1)));
        assertEquals(before, host.open.gatherings.page(OpenGuests.MANAGER, GatheringFilter.all(), GatheringOrder.DAY_BACKWARDS, "", 100).items().size());
    }
}
