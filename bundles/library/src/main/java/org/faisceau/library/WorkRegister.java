// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_WORK;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Slice;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.WorkOrder;
import org.faisceau.library.api.Works;
import org.faisceau.library.api.Written;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of works: transactions and who may. What comes with the product is there before anybody reads. */
@Component
public final class WorkRegister implements Works {
    private static final int COUNT_MOST = 10_000;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final SolutionThemes themes;

    @Activate
    public WorkRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference SolutionThemes themes) {
        this.schema = store.schema("library", WorkRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.themes = themes;
        ShippedWorks.load(schema, clock.instant(), Days.today(clock));
    }

    @Override
    public Slice<Work> page(Actor actor, WorkFilter filter, WorkOrder order, String after, int limit) {
        var page = WorkQuery.keyset(order).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(LIBRARY_WORK).where(WhoMay.seeWorks(actor), page.condition(), WorkQuery.conditions(actor, filter, Days.today(clock)))
                .orderBy(page.order()).limit(page.fetch()).fetch(), WorkTable::work));
    }

    @Override
    public int count(Actor actor, WorkFilter filter, int most) {
        if (most < 1 || most > COUNT_MOST) throw new IllegalArgumentException("most: 1 to " + COUNT_MOST + ", got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(LIBRARY_WORK).where(WhoMay.seeWorks(actor), WorkQuery.conditions(actor, filter, Days.today(clock))).limit(most)));
    }

    @Override
    public Optional<Work> find(Actor actor, String id) {
        return schema.read(tx -> WorkTable.find(tx, actor, id));
    }

    @Override
    public Map<String, Work> findAll(Actor actor, Collection<String> some) {
        return schema.read(tx -> tx.sql().selectFrom(LIBRARY_WORK).where(LIBRARY_WORK.ID.in(some), WhoMay.seeWorks(actor)).fetch(WorkTable::work)).stream().collect(Collectors.toMap(Work::id, one -> one));
    }

    @Override
    public Written<Work> add(Actor actor, Work.Content typed) {
        if (!mayWrite(actor)) return new Written.Refused<>();
        var content = WorkRule.stripped(typed);
        return obstacle(actor, content, "").orElseGet(() -> schema.write(actor, tx -> new Written.Done<>(WorkTable.insert(tx, actor, ids.next(), content, clock.instant()))));
    }

    /** @param theme the one it has, which may have gone since */
    private Optional<Written<Work>> obstacle(Actor actor, Work.Content content, String theme) {
        boolean isKnown = content.theme().isEmpty() || content.theme().equals(theme) || themes.codes(actor).contains(content.theme());
        return isKnown ? WorkRule.obstacle(content, Days.today(clock)) : Optional.of(new Written.Invalid<>("theme", "library.noTheme"));
    }

    @Override
    public Written<Work> change(Actor actor, String id, int seenVersion, Work.Content typed) {
        var content = WorkRule.stripped(typed);
        var fault = obstacle(actor, content, find(actor, id).map(one -> one.content().theme()).orElse(""));
        return write(actor, id, seenVersion, (tx, before) -> fault.orElseGet(() -> changed(tx, before, content)));
    }

    @Override
    public Written<Work> reviewed(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> {
            tx.did(before.ref(), "reviewed", "");
            return changed(tx, before, before.content().reviewedOn(Days.today(clock).plusYears(1)));
        });
    }

    private Written<Work> changed(Writing tx, Work before, Work.Content content) {
        return WorkTable.change(tx, before, content, clock.instant()).<Written<Work>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(before));
    }

    @Override
    public Written<Work> bin(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> WorkBin.put(tx, actor, before, clock.instant()) ? new Written.Done<>(before) : new Written.Lost<>(before));
    }

    private Written<Work> write(Actor actor, String id, int seenVersion, BiFunction<Writing, Work, Written<Work>> work) {
        return schema.write(actor, tx -> {
            var found = WorkTable.find(tx, actor, id);
            if (found.isEmpty()) return new Written.Unknown<>();
            if (!mayWrite(actor)) return new Written.Refused<>();
            return found.get().version() == seenVersion ? work.apply(tx, found.get()) : new Written.Lost<>(found.get());
        });
    }

    @Override
    public boolean mayWrite(Actor actor) {
        return WhoMay.writeWorks(actor);
    }
}
