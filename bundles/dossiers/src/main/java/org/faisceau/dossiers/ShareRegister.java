// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Share;
import org.faisceau.dossiers.api.Shares;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Dossiers read by others from a day on; the rows are {@link ShareTable}'s. */
@Component
public final class ShareRegister implements Shares {
    private final Schema schema;
    private final DossierWrites writes;
    private final Clock clock;
    private final Organisations organisations;
    private final Grids grids = Grids.shipped();

    @Activate
    public ShareRegister(@Reference Store store, @Reference Clock clock, @Reference Organisations organisations) {
        this.schema = store.schema("dossiers", ShareRegister.class);
        this.writes = new DossierWrites(schema);
        this.clock = clock;
        this.organisations = organisations;
    }

    @Override
    public List<Share> of(Actor actor, String id) {
        return schema.read(tx -> DossierTable.find(tx, actor, id).map(dossier -> ShareTable.of(tx, dossier.id())).orElse(List.of()));
    }

    @Override
    public boolean mayShare(Actor actor, Dossier dossier) {
        return dossier.state() != DossierState.WITHDRAWN && WhoMay.lead(actor, dossier);
    }

    @Override
    public Written share(Actor actor, String id, String organisation, Share.Audience audience, LocalDate from) {
        return share(actor, id, Optional.empty(), organisation, audience, from);
    }

    @Override
    public Written share(Actor actor, String id, List<Share> seen, String organisation, Share.Audience audience, LocalDate from) {
        return share(actor, id, Optional.of(seen), organisation, audience, from);
    }

    private Written share(Actor actor, String id, Optional<List<Share>> seen, String organisation, Share.Audience audience, LocalDate from) {
        var known = organisations.find(actor, organisation);
        return writes.in(actor, id, (tx, dossier) -> {
            if (!WhoMay.lead(actor, dossier)) return new Written.Refused();
            if (dossier.state() == DossierState.WITHDRAWN) return new Written.NotNow(dossier.state());
            if (known.filter(one -> isOther(dossier, one.id())).isEmpty()) return new Written.Invalid("organisation", "share.noOrganisation");
            if (audience == Share.Audience.LEARNER && !known.map(Organisation::kind).orElseThrow().isPublic()) return new Written.Invalid("organisation", "share.notPublic");
            var before = ShareTable.of(tx, id);
            if (seen.filter(one -> !one.equals(before)).isPresent()) return new Written.Lost();
            var share = new Share(known.get().id(), audience, from, actor.id());
            if (before.size() >= ORGANISATIONS_MOST && before.stream().noneMatch(one -> one.organisation().equals(share.organisation()))) return new Written.Invalid("organisation", "share.full");
            ShareTable.put(tx, dossier, share);
            return new Written.Done(dossier);
        });
    }

    private static boolean isOther(Dossier dossier, String organisation) {
        return !organisation.equals(dossier.buyer()) && !organisation.equals(dossier.company());
    }

    @Override
    public Written end(Actor actor, String id, String organisation) {
        return end(actor, id, Optional.empty(), organisation);
    }

    @Override
    public Written end(Actor actor, String id, List<Share> seen, String organisation) {
        return end(actor, id, Optional.of(seen), organisation);
    }

    private Written end(Actor actor, String id, Optional<List<Share>> seen, String organisation) {
        return writes.in(actor, id, (tx, dossier) -> {
            if (!WhoMay.lead(actor, dossier)) return new Written.Refused();
            if (seen.filter(one -> !one.equals(ShareTable.of(tx, id))).isPresent()) return new Written.Lost();
            return ShareTable.end(tx, dossier, organisation) ? new Written.Done(dossier) : new Written.Unknown();
        });
    }

    @Override
    public List<Dossier> open(Actor actor) {
        var today = Days.today(clock);
        return schema.read(tx -> ShareTable.open(tx, actor, today));
    }

    @Override
    public Optional<Casebook> read(Actor actor, String id) {
        var today = Days.today(clock);
        return journalled(actor, id, "", schema.read(tx -> ShareTable.open(tx, actor, today, id).map(dossier -> CasebookTable.shared(tx, dossier, grids.get(dossier.grid())))));
    }

    @Override
    public Optional<Evidence> piece(Actor actor, String id, String piece) {
        var today = Days.today(clock);
        return journalled(actor, id, piece, schema.read(tx -> ShareTable.open(tx, actor, today, id).flatMap(dossier -> WorkbenchTable.piece(tx, id, piece, false)).filter(one -> !one.isClosed())));
    }

    /** What was found, once the journal has who found it. */
    private <T> Optional<T> journalled(Actor actor, String id, String piece, Optional<T> found) {
        if (found.isPresent()) schema.write(actor, tx -> {
            WorkbenchTable.wasShared(tx, id, actor.organisation(), piece);
            return true;
        });
        return found;
    }
}
