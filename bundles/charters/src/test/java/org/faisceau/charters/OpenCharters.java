// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters.Signing;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs.Saving;
import org.faisceau.charters.api.PlaceKind;
import org.faisceau.charters.api.Residencies.Moving;
import org.faisceau.charters.api.Residency;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.testkit.TemporaryStore;
import org.faisceau.testkit.TurnedClock;

/** Registers on a store of their own, with a town that bears a lab. The clock stands at 26 November 2026 until a test turns it. */
public final class OpenCharters implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");

    public final TemporaryStore store;
    public final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-26T09:00:00Z"));
    public final OrganisationRegister organisations;
    public final LabRegister labs;
    public final CharterRegister charters;
    public final OpeningRegister openings;
    public final ProofRegister proofs;
    public final String town;
    private final List<Deed> deeds = new ArrayList<>();

    public OpenCharters(Path folder) {
        store = TemporaryStore.in(folder, clock);
        var ids = new TimeOrderedIds(clock);
        organisations = new OrganisationRegister(store.store(), clock, ids);
        labs = new LabRegister(store.store(), clock, ids, organisations);
        charters = new CharterRegister(store.store(), clock, ids);
        openings = new OpeningRegister(store.store(), clock);
        proofs = new ProofRegister(store.store(), clock, ids);
        town = organisation("Ville de Valfleuri", OrganisationKind.COMMUNE);
    }

    public String organisation(String name, OrganisationKind kind) {
        return ((Registering.Registered) organisations.register(MANAGER, new Draft(name, kind, "", "", ""))).organisation().id();
    }

    public Lab lab() {
        return ((Saving.Saved) labs.add(MANAGER, content("Living-Lab de Valfleuri"))).lab();
    }

    public Lab.Content content(String name) {
        return new Lab.Content(name, town, PlaceKind.PUBLIC_BUILDING, "1 place de la Fiction, Valfleuri", 120, "", "", "", "");
    }

    public Charter charter(Lab lab, String startsOn) {
        var first = LocalDate.parse(startsOn);
        return ((Signing.Done) charters.sign(MANAGER, lab.id(), new Charter.Terms(first, first, charters.end(first), "La maire", "La préfète", ""))).charter();
    }

    /** A company hosted from that day on; its identifier. */
    public String resident(Lab lab, String from) {
        return resident(lab, from, "Pompes fictives SAS");
    }

    public String resident(Lab lab, String from, String name) {
        var firm = organisation(name, OrganisationKind.COMPANY);
        var residencies = new ResidencyRegister(store.store(), clock, new TimeOrderedIds(clock), organisations);
        var content = new Residency.Content(firm, LocalDate.parse(from), "Réseaux", "", Optional.empty(), Residency.Agreement.none(), 1, Optional.empty(), Optional.empty());
        var applied = ((Moving.Done) residencies.apply(MANAGER, lab.id(), content)).residency();
        residencies.decide(MANAGER, applied.id(), 1, true, "Un besoin du territoire");
        residencies.host(MANAGER, applied.id(), 2, LocalDate.parse(from));
        return firm;
    }

    /** With the deeds that were told so far. */
    public Reader reader() {
        return new Reader(clock, deeds);
    }

    public CockpitRegister cockpits() {
        return new CockpitRegister(store.store(), reader());
    }

    /** Of the deeds that were told so far. */
    public FigureRegister figures() {
        return new FigureRegister(store.store(), clock, deeds);
    }

    /** Of the deeds that were told so far. */
    public IndicatorRegister indicators() {
        return new IndicatorRegister(store.store(), clock, deeds);
    }

    public void tells(Deed deed) {
        deeds.add(deed);
    }

    public void stops(String word) {
        deeds.removeIf(deed -> deed.word().startsWith(word));
    }

    public void turn(Duration by) {
        clock.turn(by);
    }

    @Override
    public void close() {
        store.close();
    }
}
