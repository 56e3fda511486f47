// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_PROOF;
import static org.faisceau.charters.db.Tables.CHARTERS_SUPPORT;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Enclosure;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Papers of labs' records: who may, and what the history says; the rows in {@link EnclosureTable}. */
@Component(service = {Enclosures.class, EnclosureRegister.class})
public final class EnclosureRegister implements Enclosures {
    private final Schema schema;
    private final Clock clock;
    private final Residencies residencies;

    @Activate
    public EnclosureRegister(@Reference Store store, @Reference Clock clock, @Reference Residencies residencies) {
        this.schema = store.schema("charters", EnclosureRegister.class);
        this.clock = clock;
        this.residencies = residencies;
    }

    @Override
    public List<Enclosure> of(Actor actor, Ref owner) {
        return schema.read(tx -> lab(tx, actor, owner).isEmpty() ? List.of() : EnclosureTable.of(tx, owner));
    }

    /** Evidence that was taken back shows its papers no more. */
    @Override
    public List<Enclosure> ofLab(Actor actor, String lab) {
        var stays = residencies.of(actor, lab).stream().filter(one -> residencies.mayReadAll(actor, one)).map(Residency::ref).collect(Collectors.toSet());
        return schema.read(tx -> {
            if (LabTable.find(tx, actor, lab).isEmpty()) return List.of();
            var back = tx.sql().select(CHARTERS_PROOF.ID).from(CHARTERS_PROOF).where(CHARTERS_PROOF.LAB_ID.eq(lab), CHARTERS_PROOF.IS_BACK.isTrue()).fetchSet(CHARTERS_PROOF.ID);
            return EnclosureTable.ofLab(tx, lab).stream().filter(one -> one.owner().kind().equals(Residency.KIND) ? stays.contains(one.owner()) : !back.contains(one.owner().id())).toList();
        });
    }

    @Override
    public Joining join(Actor actor, Ref owner, StoredFile file) {
        return written(actor, owner, (tx, lab) -> {
            var there = EnclosureTable.of(tx, owner);
            var same = there.stream().filter(one -> one.file().hash().equals(file.hash())).findFirst();
            if (same.isEmpty() && there.size() >= MOST) return new Joining.Full();
            return put(tx, new Enclosure(owner, lab, file, actor.id(), Instant.ofEpochMilli(clock.millis())), same.map(one -> one.file().name()).orElse(""));
        });
    }

    @Override
    public Joining remove(Actor actor, Ref owner, String hash) {
        return written(actor, owner, (tx, lab) -> EnclosureTable.find(tx, owner, hash, true).<Joining>map(one -> {
            EnclosureTable.remove(tx, one, clock.instant());
            tx.did(told(one), "file-removed", "");
            tx.changed(told(one), "paper", one.file().name(), "");
            return new Joining.Done(one);
        }).orElse(new Joining.Unknown()));
    }

    @Override
    public Joining restore(Actor actor, Ref owner, String hash) {
        return written(actor, owner, (tx, lab) -> {
            var found = EnclosureTable.find(tx, owner, hash, false);
            if (found.isEmpty()) return new Joining.Unknown();
            return EnclosureTable.of(tx, owner).size() >= MOST ? new Joining.Full() : put(tx, found.get(), "");
        });
    }

    /** Lets go of papers removed before that moment, at most one chunk; how many. */
    int forget(Instant before) {
        return schema.write(Actor.system(), tx -> EnclosureTable.forget(tx, before));
    }

    private Joining written(Actor actor, Ref owner, BiFunction<Writing, String, Joining> work) {
        return schema.write(actor, tx -> lab(tx, actor, owner).<Joining>map(lab -> mayWrite(actor, owner) ? work.apply(tx, lab) : new Joining.Refused()).orElse(new Joining.Unknown()));
    }

    @Override
    public boolean mayWrite(Actor actor, Ref owner) {
        return WhoMay.lead(actor) || owner.kind().equals(Residency.KIND) && residencies.find(actor, owner.id()).filter(one -> residencies.mayChange(actor, one)).isPresent();
    }

    private static Joining put(Writing tx, Enclosure one, String before) {
        EnclosureTable.put(tx, one);
        tx.did(told(one), "file-joined", "");
        Difference.tell(tx, told(one), "paper", before, one.file().name());
        return new Joining.Done(one);
    }

    /** Evidence and requests have no history of their own: that of the lab says it. */
    private static Ref told(Enclosure one) {
        return one.owner().kind().equals(Residency.KIND) ? one.owner() : new Ref(Lab.KIND, one.lab());
    }

    /** The lab of a record whose papers this actor may read; empty for others. */
    private Optional<String> lab(Reading tx, Actor actor, Ref owner) {
        return switch (owner.kind()) {
            case Residency.KIND -> residencies.find(actor, owner.id()).filter(one -> residencies.mayReadAll(actor, one)).map(Residency::lab);
            case PROOF -> tx.sql().select(CHARTERS_PROOF.LAB_ID).from(CHARTERS_PROOF).where(CHARTERS_PROOF.ID.eq(owner.id()), CHARTERS_PROOF.IS_BACK.isFalse(), WhoMay.see(actor)).fetchOptional(CHARTERS_PROOF.LAB_ID);
            case SUPPORT -> tx.sql().select(CHARTERS_SUPPORT.LAB_ID).from(CHARTERS_SUPPORT).where(CHARTERS_SUPPORT.ID.eq(owner.id()), WhoMay.see(actor)).fetchOptional(CHARTERS_SUPPORT.LAB_ID);
            case Charter.KIND -> CharterTable.find(tx, actor, owner.id()).map(Charter::lab);
            case Lab.KIND -> LabTable.find(tx, actor, owner.id()).map(Lab::id);
            default -> Optional.empty();
        };
    }
}
