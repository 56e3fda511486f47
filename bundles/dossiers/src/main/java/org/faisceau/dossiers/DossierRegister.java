// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.Solutions;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Finding;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register: transactions and who may. */
@Component
public final class DossierRegister implements Dossiers {
    private final Schema schema;
    private final DossierWrites writes;
    private final Clock clock;
    private final Ids ids;
    private final Solutions solutions;
    private final Organisations organisations;
    private final Grids grids = Grids.shipped();

    @Activate
    public DossierRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Solutions solutions, @Reference Organisations organisations) {
        this.schema = store.schema("dossiers", DossierRegister.class);
        this.writes = new DossierWrites(schema);
        this.clock = clock;
        this.ids = ids;
        this.solutions = solutions;
        this.organisations = organisations;
    }

    @Override
    public Slice<Dossier> page(Actor actor, DossierFilter filter, DossierOrder order, String after, int limit) {
        var page = DossierQuery.keyset(order).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(DOSSIERS_DOSSIER).where(WhoMay.see(actor)).and(page.condition())
                .and(DossierQuery.conditions(actor, filter)).orderBy(page.order()).limit(page.fetch()).fetch(), DossierTable::dossier));
    }

    @Override
    public int count(Actor actor, DossierFilter filter, int most) {
        if (most < 1 || most > 10_000) throw new IllegalArgumentException("most: 1 to 10000, got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(DOSSIERS_DOSSIER).where(WhoMay.see(actor)).and(DossierQuery.conditions(actor, filter)).limit(most)));
    }

    @Override
    public Optional<Dossier> find(Actor actor, String id) {
        return schema.read(tx -> DossierTable.find(tx, actor, id));
    }

    @Override
    public Map<String, Dossier> findAll(Actor actor, Collection<String> some) {
        return schema.read(tx -> tx.sql().selectFrom(DOSSIERS_DOSSIER).where(DOSSIERS_DOSSIER.ID.in(some)).and(WhoMay.see(actor)).fetchMap(DOSSIERS_DOSSIER.ID, DossierTable::dossier));
    }

    @Override
    public Optional<Casebook> casebook(Actor actor, String id) {
        return schema.read(tx -> DossierTable.find(tx, actor, id).map(dossier -> CasebookTable.read(tx, actor, dossier, grids.get(dossier.grid()))));
    }

    @Override
    public List<Finding> findings(Actor actor, String id) {
        return schema.read(tx -> DossierTable.find(tx, actor, id).map(dossier -> Review.of(grids.get(dossier.grid()), grids.asked(dossier.grid()),
                CasebookTable.values(tx, id), CasebookTable.proven(tx, id))).orElse(List.of()));
    }

    @Override
    public Written open(Actor actor, Opening asked) {
        var solution = solutions.find(actor, asked.solution());
        if (solution.isEmpty()) return new Written.Invalid("solution", "dossier.noSolution");
        if (organisations.find(actor, asked.buyer()).isEmpty()) return new Written.Invalid("buyer", "dossier.noBuyer");
        if (asked.buyer().equals(solution.get().organisation())) return new Written.Invalid("buyer", "dossier.ownBuyer");
        if (!WhoMay.open(actor, solution.get().organisation(), asked.buyer())) return new Written.Refused();
        return schema.write(actor, tx -> new Written.Done(DossierTable.insert(tx, actor, draft(solution.get(), asked))));
    }

    private Dossier draft(Solution solution, Opening asked) {
        var now = clock.instant();
        return new Dossier(ids.next(), "", solution.title(), solution.id(), solution.organisation(), asked.buyer(), asked.need(), Grids.NEWEST,
                DossierState.DRAFT, asked.isExercise(), "", now, now, 1);
    }

    @Override
    public Written move(Actor actor, String id, int seenVersion, DossierState to, String reason) {
        return writes.in(actor, id, (tx, before) -> {
            if (!WhoMay.move(actor, before, to)) return new Written.Refused();
            if (before.version() != seenVersion) return new Written.Lost();
            if (!before.state().next().contains(to)) return new Written.NotNow(before.state());
            if (before.state().asksReason(to) && Unseen.is(reason)) return new Written.Invalid("reason", "dossier.noReason");
            if (reason.length() > TEXT_MAX) return new Written.Invalid("reason", "dossier.tooLong");
            if (before.state().isReopenedBy(to)) ConclusionTable.reopened(tx, before, clock.instant());
            return DossierTable.move(tx, actor, before, to, reason.strip(), clock.instant()).<Written>map(Written.Done::new).orElseGet(Written.Lost::new);
        });
    }

    @Override
    public Written tie(Actor actor, String id, int seenVersion, String need) {
        return writes.in(actor, id, (tx, before) -> {
            if (!WhoMay.lead(actor, before)) return new Written.Refused();
            if (before.state().isClosed()) return new Written.NotNow(before.state());
            if (before.version() != seenVersion) return new Written.Lost();
            if (before.need().equals(need)) return new Written.Done(before);
            return DossierTable.tie(tx, before, need, clock.instant()).<Written>map(Written.Done::new).orElseGet(Written.Lost::new);
        });
    }

    @Override
    public boolean mayTie(Actor actor, Dossier dossier) {
        return WhoMay.lead(actor, dossier) && !dossier.state().isClosed();
    }

    @Override
    public Written bin(Actor actor, String id) {
        return writes.in(actor, id, (tx, before) -> {
            if (!WhoMay.bin(actor, before)) return new Written.Refused();
            if (ConclusionTable.isThereAny(tx, id)) return new Written.NotNow(before.state());
            return DossierBin.put(tx, actor, before, clock.instant()) ? new Written.Done(before) : new Written.Lost();
        });
    }

    @Override
    public boolean mayMove(Actor actor, Dossier dossier, DossierState to) {
        return dossier.state().next().contains(to) && WhoMay.move(actor, dossier, to);
    }

    @Override
    public boolean mayOpen(Actor actor) {
        return actor.is(Role.MANAGER) || (actor.role() == Role.BUYER || actor.role() == Role.COMPANY) && !actor.organisation().isEmpty();
    }

    @Override
    public boolean mayBin(Actor actor, Dossier dossier) {
        return WhoMay.bin(actor, dossier) && !schema.read(tx -> ConclusionTable.isThereAny(tx, dossier.id()));
    }
}
