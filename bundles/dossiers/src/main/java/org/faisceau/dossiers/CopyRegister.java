// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Copies;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Side;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Copies and offers: who may, and for whom; what is taken along is {@link CopyTable}'s. */
@Component
public final class CopyRegister implements Copies {
    private static final Set<Part> OF_COMPANY = EnumSet.of(Part.CLAIMS, Part.PIECES, Part.SECRETS);
    private final Schema schema;
    private final DossierWrites writes;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final Accounts accounts;

    @Activate
    public CopyRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.schema = store.schema("dossiers", CopyRegister.class);
        this.writes = new DossierWrites(schema);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public boolean mayCopy(Actor actor, Dossier dossier) {
        return WhoMay.open(actor, dossier.company(), dossier.buyer());
    }

    @Override
    public boolean mayOffer(Actor actor, Dossier dossier) {
        return !dossier.isExercise() && (actor.is(Role.MANAGER) || WhoMay.isSide(actor, dossier, Side.COMPANY));
    }

    @Override
    public Written copy(Actor actor, String id, Set<Part> parts) {
        boolean isCompanyOnly = actor.role() == Role.COMPANY;
        var authors = authors(actor, id, isCompanyOnly);
        return writes.in(actor, id, (tx, source) -> {
            if (!mayCopy(actor, source)) return new Written.Refused();
            return new Written.Done(drawn(tx, actor, source, source.buyer(), parts, isCompanyOnly, authors));
        });
    }

    @Override
    public Written offer(Actor actor, String id, Set<Part> parts, String buyer) {
        var known = organisations.find(actor, buyer).filter(one -> one.kind().isPublic()).map(Organisation::id);
        var authors = authors(actor, id, true);
        return writes.in(actor, id, (tx, source) -> {
            if (!mayOffer(actor, source)) return new Written.Refused();
            if (known.filter(one -> !one.equals(source.buyer())).isEmpty()) return new Written.Invalid("buyer", "offer.noBuyer");
            if (isOpenAt(tx, source, known.get())) return new Written.Invalid("buyer", "offer.already");
            return new Written.Done(drawn(tx, actor, source, known.get(), parts, true, authors));
        });
    }

    private static boolean isOpenAt(Reading tx, Dossier source, String buyer) {
        return tx.sql().fetchExists(DOSSIERS_DOSSIER, DOSSIERS_DOSSIER.SOLUTION.eq(source.solution()).and(DOSSIERS_DOSSIER.BUYER.eq(buyer)).and(DOSSIERS_DOSSIER.EXERCISE.eq(0))
                .and(DOSSIERS_DOSSIER.BINNED_AT.eq(0L)).and(DOSSIERS_DOSSIER.STATE.in(DossierState.DRAFT.name(), DossierState.SUBMITTED.name(), DossierState.CHECK.name(), DossierState.REVIEW.name())));
    }

    private Dossier drawn(Writing tx, Actor actor, Dossier source, String buyer, Set<Part> parts, boolean isCompanyOnly, Set<String> authors) {
        var now = clock.instant();
        var need = buyer.equals(source.buyer()) ? source.need() : "";
        var copy = DossierTable.insert(tx, actor, new Dossier(ids.next(), "", source.title(), source.solution(), source.company(), buyer, need, Grids.NEWEST,
                DossierState.DRAFT, source.isExercise(), actor.id(), now, now, 1));
        var taken = EnumSet.noneOf(Part.class);
        taken.addAll(parts);
        if (isCompanyOnly) taken.retainAll(OF_COMPANY);
        new CopyTable(ids, actor, source, copy, authors).take(tx, taken, isCompanyOnly);
        tx.changed(copy.ref(), "copied", "", source.reference());
        return copy;
    }

    /** Whose answers are taken along; an indication that both may answer is of the side that wrote it. */
    private Set<String> authors(Actor actor, String id, boolean isCompanyOnly) {
        var found = schema.read(tx -> DossierTable.find(tx, actor, id));
        if (found.isEmpty()) return Set.of();
        var all = schema.read(tx -> CopyTable.authors(tx, id));
        return isCompanyOnly ? all.stream().filter(account -> isOf(found.get().company(), account)).collect(Collectors.toSet()) : all;
    }

    private boolean isOf(String company, String account) {
        return accounts.find(Actor.system(), account).map(Account::actor).filter(one -> one.role() == Role.COMPANY && one.belongsTo(company)).isPresent();
    }
}
