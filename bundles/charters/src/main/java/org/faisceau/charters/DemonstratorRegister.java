// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_DEMONSTRATOR;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Demonstrator.Content;
import org.faisceau.charters.api.DemonstratorFilter;
import org.faisceau.charters.api.DemonstratorOrder;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency.State;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Slice;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of demonstrators: transactions and who may; the rows in {@link DemonstratorTable}. */
@Component
public final class DemonstratorRegister implements Demonstrators {
    private static final Content NONE = new Content("", "", "", "", LocalDate.MIN, Optional.empty());
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Residencies residencies;

    @Activate
    public DemonstratorRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Residencies residencies) {
        this.schema = store.schema("charters", DemonstratorRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.residencies = residencies;
    }

    @Override
    public Slice<Demonstrator> page(Actor actor, String lab, DemonstratorFilter filter, DemonstratorOrder order, String after, int limit) {
        var page = DemonstratorTable.keyset(order).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(CHARTERS_DEMONSTRATOR).where(some(actor, lab, filter), page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(),
                DemonstratorTable::demonstrator));
    }

    @Override
    public int count(Actor actor, String lab, DemonstratorFilter filter) {
        return schema.read(tx -> tx.sql().fetchCount(CHARTERS_DEMONSTRATOR, some(actor, lab, filter)));
    }

    private static Condition some(Actor actor, String lab, DemonstratorFilter filter) {
        return DSL.and(CHARTERS_DEMONSTRATOR.LAB_ID.eq(lab), DemonstratorTable.see(actor), DemonstratorTable.narrowed(filter));
    }

    @Override
    public List<Demonstrator> of(Actor actor, String residency) {
        return schema.read(tx -> DemonstratorTable.of(tx, actor, residency));
    }

    @Override
    public Optional<Demonstrator> find(Actor actor, String id) {
        return schema.read(tx -> DemonstratorTable.find(tx, actor, id));
    }

    @Override
    public Saving add(Actor actor, String residency, Content content) {
        return schema.write(actor, tx -> {
            var stay = residencies.find(actor, residency);
            if (stay.isEmpty()) return new Saving.Unknown();
            if (!WhoMay.lead(actor)) return new Saving.Refused();
            var state = stay.get().state();
            if (state != State.HOSTED && state != State.LEFT) return new Saving.Invalid("residency", "demonstrator.notHosted");
            var fault = fault(content);
            if (fault.isPresent()) return fault.get();
            if (tx.sql().fetchCount(CHARTERS_DEMONSTRATOR, CHARTERS_DEMONSTRATOR.LAB_ID.eq(stay.get().lab()).and(CHARTERS_DEMONSTRATOR.BINNED_AT.eq(0L))) >= MOST) return new Saving.Invalid("name", "demonstrator.tooMany");
            var one = new Demonstrator(ids.next(), stay.get().lab(), residency, content, 1);
            DemonstratorTable.insert(tx, actor, one, Instant.ofEpochMilli(clock.millis()));
            tx.did(one.ref(), "created", "");
            return told(tx, one, NONE);
        });
    }

    @Override
    public Saving change(Actor actor, String id, int seenVersion, Content content) {
        return held(actor, id, seenVersion, (tx, before) -> {
            var fault = fault(content);
            if (fault.isPresent()) return fault.get();
            if (before.content().equals(content)) return new Saving.Saved(before);
            var after = new Demonstrator(id, before.lab(), before.residency(), content, seenVersion + 1);
            return DemonstratorTable.update(tx, after) ? told(tx, after, before.content()) : new Saving.Lost(before);
        });
    }

    @Override
    public Saving bin(Actor actor, String id, int seenVersion) {
        return held(actor, id, seenVersion, (tx, before) -> DemonstratorBin.put(tx, actor, before, Instant.ofEpochMilli(clock.millis())) ? new Saving.Saved(before) : new Saving.Lost(before));
    }

    @Override
    public int end(Actor actor, String residency, LocalDate day) {
        if (!WhoMay.lead(actor)) return 0;
        return schema.write(actor, tx -> (int) DemonstratorTable.of(tx, actor, residency).stream().filter(one -> one.stands(day)).filter(one -> {
            var content = one.content();
            var after = new Demonstrator(one.id(), one.lab(), residency, new Content(content.name(), content.place(), content.what(), content.measures(), content.from(), Optional.of(day)), one.version() + 1);
            if (!DemonstratorTable.update(tx, after)) return false;
            told(tx, after, content);
            return true;
        }).count());
    }

    private Saving held(Actor actor, String id, int seenVersion, BiFunction<Writing, Demonstrator, Saving> work) {
        return schema.write(actor, tx -> DemonstratorTable.find(tx, actor, id).<Saving>map(before -> {
            if (!WhoMay.lead(actor)) return new Saving.Refused();
            return before.version() == seenVersion ? work.apply(tx, before) : new Saving.Lost(before);
        }).orElse(new Saving.Unknown()));
    }

    private static Optional<Saving> fault(Content content) {
        boolean endsBefore = content.until().filter(day -> day.isBefore(content.from())).isPresent();
        return endsBefore ? Optional.of(new Saving.Invalid("until", "demonstrator.endsBefore")) : Optional.empty();
    }

    private static Saving told(Writing tx, Demonstrator one, Content before) {
        var after = one.content();
        Difference.tell(tx, one.ref(), "name", before.name(), after.name());
        Difference.tell(tx, one.ref(), "place", before.place(), after.place());
        Difference.tell(tx, one.ref(), "what", before.what(), after.what());
        Difference.tell(tx, one.ref(), "measures", before.measures(), after.measures());
        Difference.tell(tx, one.ref(), "from", before.from().equals(LocalDate.MIN) ? "" : before.from().toString(), after.from().toString());
        Difference.tell(tx, one.ref(), "until", Days.write(before.until()), Days.write(after.until()));
        return new Saving.Saved(one);
    }
}
