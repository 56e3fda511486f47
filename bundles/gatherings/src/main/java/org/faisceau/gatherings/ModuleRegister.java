// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_MODULE;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Modules;
import org.faisceau.gatherings.db.tables.records.GatheringsModuleRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Modules of trainings in rows. */
@Component
public final class ModuleRegister implements Modules {
    private final Schema schema;
    private final Ids ids;

    @Activate
    public ModuleRegister(@Reference Store store, @Reference Ids ids) {
        this.schema = store.schema("gatherings", ModuleRegister.class);
        this.ids = ids;
    }

    @Override
    public List<Module> of(Actor actor, GatheringId gathering) {
        return schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()).map(it -> rows(tx, gathering).stream().map(ModuleRegister::module).toList()).orElse(List.of()));
    }

    private static List<GatheringsModuleRecord> rows(Reading tx, GatheringId gathering) {
        return tx.sql().selectFrom(GATHERINGS_MODULE).where(GATHERINGS_MODULE.GATHERING_ID.eq(gathering.word())).orderBy(GATHERINGS_MODULE.PLACE, GATHERINGS_MODULE.ID).limit(MODULES_MOST).fetch();
    }

    private static Module module(GatheringsModuleRecord row) {
        var solutions = Stream.of(row.getSolutions().split(" ")).filter(one -> !one.isEmpty()).toList();
        return new Module(row.getId(), new Content(row.getStage(), row.getFeedback(), row.getFocus(), solutions), row.getVersion());
    }

    @Override
    public Keeping add(Actor actor, GatheringId id, Content content) {
        return write(actor, id, (tx, gathering) -> {
            var there = rows(tx, id);
            if (there.size() >= MODULES_MOST) return new Keeping.Invalid("stage", "module.many");
            return fault(content).orElseGet(() -> {
                int last = there.isEmpty() ? 0 : there.get(there.size() - 1).getPlace();
                tx.sql().insertInto(GATHERINGS_MODULE).set(new GatheringsModuleRecord(ids.next(), id.word(), last + 1, content.stage().strip(), content.feedback().strip(), content.focus().strip(), String.join(" ", content.solutions()), 1)).execute();
                tx.changed(gathering.ref(), "module", "", content.stage().strip());
                return new Keeping.Done();
            });
        });
    }

    private static Optional<Keeping> fault(Content content) {
        if (Unseen.is(content.stage())) return Optional.of(new Keeping.Invalid("stage", "form.required"));
        if (content.stage().length() > STAGE_MAX) return Optional.of(new Keeping.Invalid("stage", "gathering.tooLong"));
        if (content.feedback().length() > TEXT_MAX) return Optional.of(new Keeping.Invalid("feedback", "gathering.tooLong"));
        if (content.focus().length() > TEXT_MAX) return Optional.of(new Keeping.Invalid("focus", "gathering.tooLong"));
        boolean isOff = content.solutions().size() > SOLUTIONS_MOST || content.solutions().stream().anyMatch(one -> one.isBlank() || one.contains(" "));
        return isOff ? Optional.of(new Keeping.Invalid("solutions", "module.manySolutions")) : Optional.empty();
    }

    @Override
    public Keeping change(Actor actor, GatheringId id, String which, int seenVersion, Content content) {
        return write(actor, id, (tx, gathering) -> {
            var before = rows(tx, id).stream().filter(row -> row.getId().equals(which)).findFirst();
            if (before.isEmpty()) return new Keeping.Unknown();
            if (before.get().getVersion() != seenVersion) return new Keeping.Lost(module(before.get()));
            return fault(content).orElseGet(() -> {
                tx.sql().update(GATHERINGS_MODULE).set(GATHERINGS_MODULE.STAGE, content.stage().strip()).set(GATHERINGS_MODULE.FEEDBACK, content.feedback().strip()).set(GATHERINGS_MODULE.FOCUS, content.focus().strip())
                        .set(GATHERINGS_MODULE.SOLUTIONS, String.join(" ", content.solutions())).set(GATHERINGS_MODULE.VERSION, seenVersion + 1).where(GATHERINGS_MODULE.ID.eq(which), GATHERINGS_MODULE.VERSION.eq(seenVersion)).execute();
                tx.changed(gathering.ref(), "module", before.get().getStage(), content.stage().strip());
                return new Keeping.Done();
            });
        });
    }

    @Override
    public Keeping raise(Actor actor, GatheringId id, String which) {
        return write(actor, id, (tx, gathering) -> {
            var rows = rows(tx, id);
            int at = rows.stream().map(GatheringsModuleRecord::getId).toList().indexOf(which);
            if (at < 0) return new Keeping.Unknown();
            if (at == 0) return new Keeping.Done();
            place(tx, which, rows.get(at - 1).getPlace());
            place(tx, rows.get(at - 1).getId(), rows.get(at).getPlace());
            tx.changed(gathering.ref(), "moduleOrder", String.valueOf(at + 1), String.valueOf(at));
            return new Keeping.Done();
        });
    }

    private static void place(Writing tx, String id, int place) {
        tx.sql().update(GATHERINGS_MODULE).set(GATHERINGS_MODULE.PLACE, place).where(GATHERINGS_MODULE.ID.eq(id)).execute();
    }

    @Override
    public Keeping remove(Actor actor, GatheringId id, String which) {
        return write(actor, id, (tx, gathering) -> {
            var before = rows(tx, id).stream().filter(row -> row.getId().equals(which)).findFirst();
            if (before.isEmpty()) return new Keeping.Unknown();
            tx.sql().deleteFrom(GATHERINGS_MODULE).where(GATHERINGS_MODULE.ID.eq(which)).execute();
            tx.changed(gathering.ref(), "module", before.get().getStage(), "");
            return new Keeping.Done();
        });
    }

    private Keeping write(Actor actor, GatheringId id, BiFunction<Writing, Gathering, Keeping> work) {
        return schema.write(actor, tx -> WhoMay.<Keeping>write(tx, actor, id.word(), Chapter.MODULES, one -> work.apply(tx, one), Keeping.NotNow::new, Keeping.Refused::new, Keeping.Unknown::new));
    }
}
