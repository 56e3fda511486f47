// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_ECHO;

import java.time.Clock;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.projects.api.Echo;
import org.faisceau.projects.api.Echoes;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Experiments of other Living-Labs, as those say they were. */
@Component(service = {Echoes.class, EchoRegister.class})
public final class EchoRegister implements Echoes {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public EchoRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("projects", EchoRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    private static Condition see(Actor actor) {
        return actor.is(Role.OBSERVER) ? DSL.noCondition() : DSL.falseCondition();
    }

    private static Condition said(String text) {
        return text.isBlank() ? DSL.noCondition() : PROJECTS_ECHO.WORDS_SORT.contains(SortKey.of(text));
    }

    @Override
    public Slice<Echo> page(Actor actor, String text, String after, int limit) {
        var page = Keyset.descending(PROJECTS_ECHO.DECIDED_ON, PROJECTS_ECHO.ID).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(PROJECTS_ECHO).where(see(actor), said(text), page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(), EchoTable::echo));
    }

    @Override
    public int count(Actor actor, String text, int most) {
        return schema.read(tx -> tx.sql().fetchCount(DSL.selectOne().from(PROJECTS_ECHO).where(see(actor), said(text)).limit(most)));
    }

    @Override
    public Optional<Echo> find(Actor actor, String id) {
        return schema.read(tx -> EchoTable.one(tx, PROJECTS_ECHO.ID.eq(id).and(see(actor))));
    }

    /** Keeps it, or what it says now. Empty where somebody was faster. */
    Optional<Echo> keep(Actor actor, String lab, String labName, String item, Echo.Content content) {
        var now = clock.instant();
        return schema.write(actor, tx -> {
            var before = EchoTable.one(tx, PROJECTS_ECHO.LAB.eq(lab).and(PROJECTS_ECHO.ITEM.eq(item)));
            if (before.isEmpty()) return Optional.of(EchoTable.insert(tx, actor, new Echo(ids.next(), lab, labName, item, content, now, now, 1)));
            var after = new Echo(before.get().id(), lab, labName, item, content, before.get().takenAt(), now, before.get().version() + 1);
            return EchoTable.change(tx, before.get(), after) ? Optional.of(after) : Optional.<Echo>empty();
        });
    }

    /** False where it is gone already, or somebody was faster. */
    boolean drop(Actor actor, String id) {
        return schema.write(actor, tx -> EchoTable.one(tx, PROJECTS_ECHO.ID.eq(id)).filter(one -> EchoTable.drop(tx, one)).isPresent());
    }
}
