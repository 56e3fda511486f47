// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Member;
import org.faisceau.clusters.api.Written;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.PersonRegister;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.testkit.TemporaryStore;
import org.faisceau.testkit.TurnedClock;

/** Registers on a store of their own, with an association that is a cluster. The clock stands at 26 November 2026 until a test turns it. */
public final class OpenClusters implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");

    public final TemporaryStore store;
    public final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-26T09:00:00Z"));
    public final OrganisationRegister organisations;
    public final ClusterRegister clusters;
    public final PersonRegister people;

    public OpenClusters(Path folder) {
        store = TemporaryStore.in(folder, clock);
        var ids = new TimeOrderedIds(clock);
        organisations = new OrganisationRegister(store.store(), clock, ids);
        people = new PersonRegister(store.store(), clock, ids, organisations, store.journal());
        clusters = new ClusterRegister(store.store(), clock, ids, organisations, new FewThemes());
    }

    public String organisation(String name, OrganisationKind kind) {
        return ((Registering.Registered) organisations.register(MANAGER, new Draft(name, kind, "", "", ""))).organisation().id();
    }

    public Cluster cluster() {
        return done(clusters.add(MANAGER, new Cluster.Content(organisation("Cluster imaginaire", OrganisationKind.CLUSTER), 2017, "Un objectif\nUn autre")));
    }

    /** @param until 0 for none */
    public Member member(Cluster cluster, String organisation, String sector, int from, int until) {
        return done(clusters.members().add(MANAGER, cluster.id(), new Member.Content(organisation, sector, from, until == 0 ? Optional.empty() : Optional.of(until))));
    }

    public FigureRegister figures(List<Deed> deeds) {
        return new FigureRegister(store.store(), clusters, people, clock, deeds);
    }

    public static <R> R done(Written<R> written) {
        return written.fold(Written.Done::record, OpenClusters::not, OpenClusters::not, OpenClusters::not, OpenClusters::not);
    }

    private static <R> R not(Written<R> written) {
        throw new AssertionError(written);
    }

    @Override
    public void close() {
        store.close();
    }
}
