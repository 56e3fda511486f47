// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.faisceau.directory.api.Claims;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.OrganisationMerges;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Removals;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Journal;
import org.faisceau.testkit.TemporaryStore;

/** The register over a store of its own. */
public final class OpenDirectory implements AutoCloseable {
    public static final Actor MANAGER = new Actor("m", Role.MANAGER, "");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private final TemporaryStore store;
    public final Organisations organisations;

    public OpenDirectory(Path folder) {
        store = TemporaryStore.in(folder, CLOCK);
        organisations = new OrganisationRegister(store.store(), CLOCK, new TimeOrderedIds(CLOCK));
    }

    public Organisation add(String name) {
        return add(new Draft(name, OrganisationKind.COMMUNE, "", "", "Tramont"));
    }

    public Organisation add(Draft draft) {
        return assertInstanceOf(Registering.Registered.class, organisations.register(MANAGER, draft)).organisation();
    }

    /** Of which none can be approved: no account is known. */
    public Claims claims() {
        var news = new ClaimNews(store.store(), new SentLetters());
        return new ClaimRegister(store.store(), CLOCK, new TimeOrderedIds(CLOCK), new ClaimAttaching(new NoAccounts(), organisations), news);
    }

    public OrganisationMerges merges() {
        return new OrganisationMergeRegister(store.store(), CLOCK, new TimeOrderedIds(CLOCK), new OrganisationFollowing(store.store()).over(List.of(new OrganisationAccounts(new NoAccounts()))));
    }

    public Removals removals() {
        var holders = new RecordHolders().over(List.of(new DirectoryHolder(store.store())));
        return new RemovalRegister(store.store(), CLOCK, holders, new SolutionBin(store.store(), journal(), holders), new OrganisationBin(store.store(), journal(), holders));
    }

    public Journal journal() {
        return store.journal();
    }

    public Clock clock() {
        return CLOCK;
    }

    @Override
    public void close() {
        store.close();
    }
}
