// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.Attachment;
import org.faisceau.needs.api.Attachments;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pieces of needs: who may, and what the history says; the rows in {@link AttachmentTable}. */
@Component(service = {Attachments.class, AttachmentRegister.class})
public final class AttachmentRegister implements Attachments {
    private final Schema schema;
    private final Clock clock;
    private final Needs needs;

    @Activate
    public AttachmentRegister(@Reference Store store, @Reference Clock clock, @Reference Needs needs) {
        this.schema = store.schema("needs", AttachmentRegister.class);
        this.clock = clock;
        this.needs = needs;
    }

    @Override
    public List<Attachment> of(Actor actor, String need) {
        return needs.find(actor, need).map(found -> {
            boolean seesAll = needs.mayReadHistory(actor, found);
            return schema.read(tx -> AttachmentTable.of(tx, need)).stream().filter(piece -> seesAll || !piece.isInternal())
                    .map(piece -> seesAll ? piece : new Attachment(need, piece.file(), false, "", piece.at())).toList();
        }).orElse(List.of());
    }

    @Override
    public Optional<Attachment> find(Actor actor, String need, String hash) {
        return of(actor, need).stream().filter(piece -> piece.file().hash().equals(hash)).findFirst();
    }

    @Override
    public boolean mayAttach(Actor actor, Need need) {
        return needs.mayChange(actor, need);
    }

    @Override
    public Attaching attach(Actor actor, String id, StoredFile file, boolean isInternal) {
        var piece = new Attachment(id, file, isInternal, actor.id(), Instant.ofEpochMilli(clock.millis()));
        return schema.write(actor, tx -> {
            var need = needs.find(actor, id);
            if (need.isEmpty()) return new Attaching.Unknown();
            if (!mayAttach(actor, need.get())) return new Attaching.Refused();
            var there = AttachmentTable.of(tx, id);
            var same = there.stream().filter(one -> one.file().hash().equals(file.hash())).findFirst();
            if (same.isEmpty() && there.size() >= PIECES_MAX) return new Attaching.Full();
            AttachmentTable.put(tx, need.get(), piece);
            tx.did(need.get().ref(), "file-joined", "");
            tx.changed(need.get().ref(), "attachment", same.map(one -> one.file().name()).orElse(""), file.name());
            return new Attaching.Attached(piece);
        });
    }

    @Override
    public boolean show(Actor actor, String id, String hash, boolean isInternal) {
        return schema.write(actor, tx -> changing(actor, id).flatMap(need -> there(tx, id, hash).map(piece -> {
            if (piece.isInternal() == isInternal) return true;
            AttachmentTable.put(tx, need, new Attachment(id, piece.file(), isInternal, piece.account(), piece.at()));
            tx.did(need.ref(), isInternal ? "file-hidden" : "file-shown", piece.file().name());
            tx.changed(need.ref(), "attachmentInternal", String.valueOf(piece.isInternal()), String.valueOf(isInternal));
            return true;
        })).orElse(false));
    }

    @Override
    public boolean detach(Actor actor, String id, String hash) {
        return schema.write(actor, tx -> changing(actor, id).flatMap(need -> there(tx, id, hash).map(piece -> {
            AttachmentTable.remove(tx, id, hash, clock.instant());
            tx.did(need.ref(), "file-removed", "");
            tx.changed(need.ref(), "attachment", piece.file().name(), "");
            return true;
        })).orElse(false));
    }

    @Override
    public boolean restore(Actor actor, String id, String hash) {
        return schema.write(actor, tx -> changing(actor, id).flatMap(need -> AttachmentTable.removed(tx, id, hash).map(piece -> {
            if (AttachmentTable.of(tx, id).size() >= PIECES_MAX) return false;
            AttachmentTable.put(tx, need, piece);
            tx.did(need.ref(), "file-restored", "");
            tx.changed(need.ref(), "attachment", "", piece.file().name());
            return true;
        })).orElse(false));
    }

    /** Lets go of pieces removed before that moment, at most one chunk; how many. */
    int forget(Instant before) {
        return schema.write(Actor.system(), tx -> AttachmentTable.forget(tx, before));
    }

    private Optional<Need> changing(Actor actor, String id) {
        return needs.find(actor, id).filter(need -> mayAttach(actor, need));
    }

    private static Optional<Attachment> there(Reading tx, String id, String hash) {
        return AttachmentTable.of(tx, id).stream().filter(piece -> piece.file().hash().equals(hash)).findFirst();
    }
}
