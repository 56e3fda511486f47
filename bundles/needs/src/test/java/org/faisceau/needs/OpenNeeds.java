// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.testkit.TemporaryStore;

/** A register on a store of its own, with two towns and their people. The clock stands until a test turns it. */
public final class OpenNeeds implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");

    public final TemporaryStore store;
    public final OrganisationRegister organisations;
    public final NeedRegister needs;
    public final ThemeRegister themes;
    public final String town;
    public final String otherTown;
    public final Clock clock = new TurnedClock();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T09:00:00Z"));

    public OpenNeeds(Path folder) {
        store = TemporaryStore.in(folder, clock);
        var ids = new TimeOrderedIds(clock);
        organisations = new OrganisationRegister(store.store(), clock, ids);
        needs = new NeedRegister(store.store(), clock, ids, organisations);
        themes = new ThemeRegister(store.store());
        town = organisation("Ville de Valfleuri");
        otherTown = organisation("Ville de Montbrume");
    }

    public String organisation(String name) {
        var outcome = organisations.register(MANAGER, new Draft(name, OrganisationKind.COMMUNE, "", "", ""));
        return ((Registering.Registered) outcome).organisation().id();
    }

    public PoolRegister pools() {
        return new PoolRegister(store.store(), clock, new TimeOrderedIds(clock), needs, new PoolProposals(store.store(), organisations));
    }

    public Actor buyer() {
        return new Actor("buyer", Role.BUYER, town);
    }

    public Actor otherBuyer() {
        return new Actor("other-buyer", Role.BUYER, otherTown);
    }

    public Need registered(Content content) {
        return ((Needs.Registering.Registered) needs.register(MANAGER, content)).need();
    }

    public Need registered(String title) {
        return registered(Content.titled(title, town));
    }

    /** Moved by the manager through these states. */
    public Need moved(Need need, NeedState... states) {
        var current = need;
        for (var to : List.of(states)) current = ((Needs.Moving.Done) needs.move(MANAGER, current.id(), current.version(), to, "no money left")).need();
        return current;
    }

    public Need published(Content content) {
        return moved(registered(content), NeedState.SUBMITTED, NeedState.PUBLISHED);
    }

    public void turn(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }

    @Override
    public void close() {
        store.close();
    }

    private final class TurnedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("withZone");
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
