// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_PROOF;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.api.Proofs;
import org.faisceau.charters.db.tables.records.ChartersProofRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Evidence by hand: a row each; one that was taken back stays, and counts no more. */
@Component
public final class ProofRegister implements Proofs {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public ProofRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("charters", ProofRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<Proof> of(Actor actor, String lab, String obligation) {
        return schema.read(tx -> LabTable.find(tx, actor, lab).isEmpty() ? List.of()
                : tx.sql().selectFrom(CHARTERS_PROOF).where(CHARTERS_PROOF.LAB_ID.eq(lab), CHARTERS_PROOF.OBLIGATION.eq(obligation), CHARTERS_PROOF.IS_BACK.isFalse())
                        .orderBy(CHARTERS_PROOF.HELD_ON.desc(), CHARTERS_PROOF.ID.desc()).limit(MOST).fetch(ProofTable::proof));
    }

    @Override
    public Optional<Proof> find(Actor actor, String id) {
        return schema.read(tx -> tx.sql().fetchOptional(CHARTERS_PROOF, CHARTERS_PROOF.ID.eq(id).and(CHARTERS_PROOF.IS_BACK.isFalse()).and(WhoMay.see(actor))).map(ProofTable::proof));
    }

    @Override
    public Proving bring(Actor actor, String lab, Proof.Content content) {
        if (Obligations.find(content.obligation()).isEmpty()) return new Proving.Unknown();
        if (content.heldOn().isAfter(Days.today(clock))) return new Proving.Invalid("heldOn", "proof.tooEarly");
        var proof = new Proof(ids.next(), lab, content, actor.id());
        return schema.write(actor, tx -> {
            if (LabTable.find(tx, actor, lab).isEmpty()) return new Proving.Unknown();
            if (!WhoMay.lead(actor)) return new Proving.Refused();
            if (tx.sql().fetchCount(CHARTERS_PROOF, CHARTERS_PROOF.LAB_ID.eq(lab).and(CHARTERS_PROOF.OBLIGATION.eq(content.obligation()))) >= MOST) return new Proving.Invalid("what", "proof.tooMany");
            tx.sql().insertInto(CHARTERS_PROOF).set(new ChartersProofRecord(proof.id(), lab, content.obligation(), content.heldOn().toString(), content.what(), content.link(),
                    ProofTable.publics(content.publics()), actor.id(), clock.millis(), false)).execute();
            var ref = new Ref(Lab.KIND, lab);
            tx.did(ref, "proven", "");
            tx.changed(ref, "proof." + content.obligation(), "", content.heldOn() + " " + content.what());
            return new Proving.Done(proof);
        });
    }

    @Override
    public Proving takeBack(Actor actor, String id) {
        return turn(actor, id, true);
    }

    @Override
    public Proving restore(Actor actor, String id) {
        return turn(actor, id, false);
    }

    private Proving turn(Actor actor, String id, boolean isBack) {
        return schema.write(actor, tx -> {
            var row = tx.sql().fetchOptional(CHARTERS_PROOF, CHARTERS_PROOF.ID.eq(id).and(WhoMay.see(actor)));
            if (row.isEmpty()) return new Proving.Unknown();
            if (!WhoMay.lead(actor)) return new Proving.Refused();
            var proof = ProofTable.proof(row.get());
            if (row.get().getIsBack() == isBack) return new Proving.Done(proof);
            tx.sql().update(CHARTERS_PROOF).set(CHARTERS_PROOF.IS_BACK, isBack).where(CHARTERS_PROOF.ID.eq(id)).execute();
            var ref = new Ref(Lab.KIND, proof.lab());
            var said = proof.content().heldOn() + " " + proof.content().what();
            tx.did(ref, isBack ? "proofBack" : "proven", "");
            tx.changed(ref, "proof." + proof.content().obligation(), isBack ? said : "", isBack ? "" : said);
            return new Proving.Done(proof);
        });
    }
}
