// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Removals;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts in the bin what nothing points to; holders are asked before the transaction, since they ask other bundles. */
@Component
public final class RemovalRegister implements Removals {
    private final Schema schema;
    private final Clock clock;
    private final RecordHolders holders;
    private final SolutionBin solutions;
    private final OrganisationBin organisations;

    @Activate
    public RemovalRegister(
            @Reference Store store, @Reference Clock clock, @Reference RecordHolders holders, @Reference SolutionBin solutions, @Reference OrganisationBin organisations) {
        this.schema = store.schema("directory", RemovalRegister.class);
        this.clock = clock;
        this.holders = holders;
        this.solutions = solutions;
        this.organisations = organisations;
    }

    @Override
    public Removal remove(Actor actor, Ref ref, int seenVersion, Locale locale) {
        var held = mayRemove(actor, ref) ? holders.holding(ref, locale) : Optional.<String>empty();
        return schema.write(actor, tx -> switch (ref.kind()) {
            case Solution.KIND -> solution(tx, actor, ref.id(), seenVersion, held);
            case Organisation.KIND -> organisation(tx, actor, ref.id(), seenVersion, held);
            default -> new Removal.Unknown();
        });
    }

    private Removal solution(Writing tx, Actor actor, String id, int seenVersion, Optional<String> held) {
        var found = SolutionTable.standing(tx, DIRECTORY_SOLUTION.ID.eq(id).and(SolutionAccess.see(actor)), 1).stream().findFirst();
        if (found.isEmpty()) return new Removal.Unknown();
        if (!SolutionAccess.change(actor, found.get())) return new Removal.Refused();
        if (found.get().version() != seenVersion) return new Removal.Lost();
        if (found.get().state() == SolutionState.PUBLISHED) return new Removal.Published();
        if (held.isPresent()) return new Removal.Held(held.get());
        return SolutionBin.put(tx, actor, found.get(), clock.instant()) ? new Removal.Removed() : new Removal.Lost();
    }

    private Removal organisation(Writing tx, Actor actor, String id, int seenVersion, Optional<String> held) {
        var which = DIRECTORY_ORGANISATION.ID.eq(id).and(DIRECTORY_ORGANISATION.MERGED_INTO.eq("")).and(OrganisationQuery.seenBy(actor));
        var found = OrganisationTable.one(tx, which);
        if (found.isEmpty()) return new Removal.Unknown();
        if (!actor.is(Role.MANAGER)) return new Removal.Refused();
        if (found.get().version() != seenVersion) return new Removal.Lost();
        if (held.isPresent()) return new Removal.Held(held.get());
        return OrganisationBin.put(tx, actor, found.get(), clock.instant()) ? new Removal.Removed() : new Removal.Lost();
    }

    @Override
    public boolean mayRemove(Actor actor, Ref ref) {
        if (actor.is(Role.MANAGER)) return true;
        return ref.kind().equals(Solution.KIND) && schema.read(tx -> tx.sql().fetchExists(DIRECTORY_SOLUTION, DIRECTORY_SOLUTION.ID.eq(ref.id()), SolutionAccess.change(actor)));
    }

    @Override
    public boolean isRemoved(Actor actor, Ref ref) {
        return (ref.kind().equals(Solution.KIND) ? solutions.find(actor, ref) : organisations.find(actor, ref)).isPresent();
    }
}
