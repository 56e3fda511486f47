// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.kept;

import static org.faisceau.console.db.Tables.CONSOLE_DRAFT;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.db.tables.records.ConsoleDraftRecord;
import org.faisceau.console.spi.Field;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The drafts of forms, one per person and form; nobody reads another's. */
@Component(service = DraftRegister.class)
public final class DraftRegister {
    /** The most drafts of one person; the oldest makes room. */
    static final int MOST = 50;

    /** The largest draft, in characters of its JSON. */
    static final int LARGEST = 200_000;

    private static final int CHUNK = 500;
    private static final TypeToken<Map<String, List<String>>> FIELDS = new TypeToken<>() {};
    private final Schema schema;
    private final Clock clock;
    private final Gson gson = new Gson();

    @Activate
    public DraftRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("console", DraftRegister.class);
        this.clock = clock;
    }

    /** Keeps a draft in place of the one before; false where it is too large. Passwords and what the shell puts into forms are left out. */
    public boolean keep(Actor actor, String address, String title, String page, Map<String, List<String>> fields) {
        var json = gson.toJson(written(fields));
        if (json.length() > LARGEST) return false;
        schema.write(actor, tx -> {
            tx.sql().insertInto(CONSOLE_DRAFT).set(CONSOLE_DRAFT.ACCOUNT, actor.id()).set(CONSOLE_DRAFT.ADDRESS, address).set(CONSOLE_DRAFT.TITLE, title)
                    .set(CONSOLE_DRAFT.PAGE, page).set(CONSOLE_DRAFT.FIELDS, json).set(CONSOLE_DRAFT.CHANGED_AT, clock.millis())
                    .onConflict(CONSOLE_DRAFT.ACCOUNT, CONSOLE_DRAFT.ADDRESS).doUpdate().set(CONSOLE_DRAFT.TITLE, title).set(CONSOLE_DRAFT.PAGE, page)
                    .set(CONSOLE_DRAFT.FIELDS, json).set(CONSOLE_DRAFT.CHANGED_AT, clock.millis()).execute();
            var newest = tx.sql().select(CONSOLE_DRAFT.ADDRESS).from(CONSOLE_DRAFT).where(CONSOLE_DRAFT.ACCOUNT.eq(actor.id()))
                    .orderBy(CONSOLE_DRAFT.CHANGED_AT.desc(), CONSOLE_DRAFT.ADDRESS).limit(MOST).fetch(CONSOLE_DRAFT.ADDRESS);
            return tx.sql().deleteFrom(CONSOLE_DRAFT).where(CONSOLE_DRAFT.ACCOUNT.eq(actor.id()), CONSOLE_DRAFT.ADDRESS.notIn(newest)).execute();
        });
        return true;
    }

    /** One's own draft of the form that posts to that address. */
    public Optional<Draft> find(Actor actor, String address) {
        return schema.read(tx -> tx.sql().selectFrom(CONSOLE_DRAFT).where(CONSOLE_DRAFT.ACCOUNT.eq(actor.id()), CONSOLE_DRAFT.ADDRESS.eq(address)).fetchOptional(this::draft));
    }

    /** One's own drafts, newest first. */
    public List<Draft> list(Actor actor) {
        return schema.read(tx -> tx.sql().selectFrom(CONSOLE_DRAFT).where(CONSOLE_DRAFT.ACCOUNT.eq(actor.id()))
                .orderBy(CONSOLE_DRAFT.CHANGED_AT.desc(), CONSOLE_DRAFT.ADDRESS).limit(MOST).fetch(this::draft));
    }

    /** Drops one's own draft: sent, or not wanted any more. */
    public void drop(Actor actor, String address) {
        schema.write(actor, tx -> tx.sql().deleteFrom(CONSOLE_DRAFT).where(CONSOLE_DRAFT.ACCOUNT.eq(actor.id()), CONSOLE_DRAFT.ADDRESS.eq(address)).execute());
    }

    /** Drops some of those untouched for so long; false once none is left. */
    boolean purge(Duration untouched) {
        long limit = clock.instant().minus(untouched).toEpochMilli();
        return schema.write(Actor.system(), tx -> {
            var old = tx.sql().selectFrom(CONSOLE_DRAFT).where(CONSOLE_DRAFT.CHANGED_AT.le(limit)).orderBy(CONSOLE_DRAFT.CHANGED_AT).limit(CHUNK).fetch();
            old.forEach(row -> tx.sql().deleteFrom(CONSOLE_DRAFT).where(CONSOLE_DRAFT.ACCOUNT.eq(row.getAccount()), CONSOLE_DRAFT.ADDRESS.eq(row.getAddress())).execute());
            return old.size() == CHUNK;
        });
    }

    private static Map<String, List<String>> written(Map<String, List<String>> fields) {
        var kept = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, values) -> {
            if (!Field.isSecret(name) && !name.matches("csrf|action|draft|undo")) kept.put(name, values);
        });
        return kept;
    }

    private Draft draft(ConsoleDraftRecord row) {
        return new Draft(row.getAddress(), row.getTitle(), row.getPage(), gson.fromJson(row.getFields(), FIELDS), Instant.ofEpochMilli(row.getChangedAt()));
    }
}
