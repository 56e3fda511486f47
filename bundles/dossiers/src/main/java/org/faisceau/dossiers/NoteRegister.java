// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_NOTE;

import java.time.Clock;
import java.util.Optional;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Note;
import org.faisceau.dossiers.api.Notes;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Private notes. */
@Component
public final class NoteRegister implements Notes {
    private final Schema schema;
    private final DossierWrites writes;
    private final Clock clock;

    @Activate
    public NoteRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("dossiers", NoteRegister.class);
        this.writes = new DossierWrites(schema);
        this.clock = clock;
    }

    @Override
    public Note of(Actor actor, String id) {
        return schema.read(tx -> DossierTable.find(tx, actor, id).flatMap(dossier -> find(tx, actor, dossier)).orElseGet(Note::none));
    }

    @Override
    public Written write(Actor actor, String id, int seenVersion, String text) {
        return writes.in(actor, id, (tx, dossier) -> {
            if (WhoMay.isSystem(actor)) return new Written.Refused();
            if (text.length() > Dossiers.TEXT_MAX) return new Written.Invalid("note", "dossier.tooLong");
            if (find(tx, actor, dossier).orElseGet(Note::none).version() != seenVersion) return new Written.Lost();
            var table = DOSSIERS_NOTE;
            tx.sql().insertInto(table).set(table.DOSSIER_ID, id).set(table.ACCOUNT, actor.id()).set(table.BODY, text.strip()).set(table.AT, clock.millis()).set(table.VERSION, seenVersion + 1)
                    .onConflict(table.DOSSIER_ID, table.ACCOUNT).doUpdate().set(table.BODY, text.strip()).set(table.AT, clock.millis()).set(table.VERSION, seenVersion + 1).execute();
            // On a kind of its own, without the words: neither the dossier's history nor its papers tell who notes what.
            tx.did(new Ref("dossier-note", id), "noted", "");
            return new Written.Done(dossier);
        });
    }

    private static Optional<Note> find(Reading tx, Actor actor, Dossier dossier) {
        return tx.sql().selectFrom(DOSSIERS_NOTE).where(DOSSIERS_NOTE.DOSSIER_ID.eq(dossier.id()), DOSSIERS_NOTE.ACCOUNT.eq(actor.id())).fetchOptional()
                .map(row -> new Note(row.getBody(), row.getVersion()));
    }
}
