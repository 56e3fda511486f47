// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION_THEME;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionCompletion;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionFile;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionPart;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue: transactions and who may; what is written in {@link SolutionTable}, doubles in {@link SolutionPairs}. */
@Component(service = {Solutions.class, SolutionRegister.class})
public final class SolutionRegister implements Solutions {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final SolutionSettings settings;
    private final SolutionPairs pairs;

    @Activate
    public SolutionRegister(
            @Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations, @Reference SolutionSettings settings) {
        this.schema = store.schema("directory", SolutionRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
        this.settings = settings;
        this.pairs = new SolutionPairs(ids);
    }

    @Override
    public Slice<Solution> page(Actor actor, SolutionFilter filter, SolutionOrder order, String after, int limit) {
        var page = SolutionQuery.keyset(order).page(limit, after);
        return schema.read(tx -> {
            var rows = tx.sql().selectFrom(DIRECTORY_SOLUTION).where(SolutionAccess.see(actor)).and(wanted(filter)).and(page.condition())
                    .orderBy(page.order()).limit(page.fetch()).fetch();
            var solutions = SolutionTable.solutions(tx, rows);
            return page.slice(rows, row -> solutions.get(row.getId()));
        });
    }

    @Override
    public int count(Actor actor, SolutionFilter filter, int most) {
        if (most < 1 || most > 10_000) throw new IllegalArgumentException("most: 1 to 10000, got " + most);
        return schema.read(tx -> tx.sql().fetchCount(DSL.selectOne().from(DIRECTORY_SOLUTION)
                .where(SolutionAccess.see(actor)).and(wanted(filter)).limit(most)));
    }

    private Condition wanted(SolutionFilter filter) {
        return DSL.and(SolutionQuery.conditions(filter, staleBefore()));
    }

    @Override
    public Optional<Solution> find(Actor actor, String id) {
        return schema.read(tx -> one(tx, actor, id));
    }

    @Override
    public Map<String, Solution> findAll(Actor actor, Collection<String> ids) {
        return schema.read(tx -> {
            var leads = new HashMap<String, String>();
            tx.sql().select(DIRECTORY_SOLUTION.ID, DIRECTORY_SOLUTION.MERGED_INTO).from(DIRECTORY_SOLUTION).where(DIRECTORY_SOLUTION.ID.in(ids))
                    .forEach(row -> leads.put(row.value1(), row.value2().isEmpty() ? row.value1() : SolutionPairs.standing(tx, row.value1())));
            var found = SolutionTable.solutions(tx, tx.sql().selectFrom(DIRECTORY_SOLUTION)
                    .where(DIRECTORY_SOLUTION.ID.in(leads.values()), SolutionAccess.see(actor)).fetch());
            leads.values().removeIf(id -> !found.containsKey(id));
            var all = new HashMap<String, Solution>();
            leads.forEach((asked, id) -> all.put(asked, found.get(id)));
            return all;
        });
    }

    @Override
    public Optional<Solution> titled(Actor actor, String organisation, String title) {
        return schema.read(tx -> SolutionTable.standing(tx, DIRECTORY_SOLUTION.ORGANISATION.eq(organisation)
                .and(DIRECTORY_SOLUTION.TITLE_SORT.eq(SortKey.of(title))).and(SolutionAccess.see(actor)), 1).stream().findFirst());
    }

    @Override
    public Map<String, Integer> themes(Actor actor) {
        return schema.read(tx -> tx.sql().select(DIRECTORY_SOLUTION_THEME.THEME, DSL.count()).from(DIRECTORY_SOLUTION_THEME)
                .join(DIRECTORY_SOLUTION).on(DIRECTORY_SOLUTION.ID.eq(DIRECTORY_SOLUTION_THEME.SOLUTION_ID))
                .where(DIRECTORY_SOLUTION.STATE.eq(SolutionState.PUBLISHED.name()), DIRECTORY_SOLUTION.MERGED_INTO.eq(""), SolutionAccess.see(actor))
                .groupBy(DIRECTORY_SOLUTION_THEME.THEME).fetchMap(row -> row.value1(), row -> row.value2()));
    }

    @Override
    public List<SolutionFile> files(Actor actor, String id) {
        return schema.read(tx -> one(tx, actor, id).map(found -> SolutionFileTable.of(tx, found.id())).orElse(List.of()));
    }

    @Override
    public Saving register(Actor actor, SolutionContent typed) {
        return record(actor, ids.next(), typed);
    }

    /** Records one under a given identifier. */
    Saving record(Actor actor, String id, SolutionContent typed) {
        var content = standing(typed);
        if (!SolutionAccess.write(actor, content.organisation())) return new Saving.Refused();
        var fault = fault(actor, content);
        if (fault.isPresent()) return fault.get();
        return schema.write(actor, tx -> new Saving.Saved(SolutionTable.insert(tx, actor, clock.instant(), id, content)));
    }

    @Override
    public Saving change(Actor actor, String id, int seenVersion, SolutionContent typed) {
        var content = standing(typed);
        var fault = fault(actor, content);
        return write(actor, id, seenVersion, (tx, before) -> {
            if (!SolutionAccess.write(actor, content.organisation())) return new Saving.Refused();
            if (fault.isPresent()) return fault.get();
            if (before.content().equals(content)) return new Saving.Saved(before);
            SolutionChanges.tell(tx, before.ref(), before.content(), content);
            return opened(tx, actor, before, saved(SolutionTable.update(tx, before, content, before.state(), clock.instant(), clock.instant()), before));
        });
    }

    @Override
    public Saving move(Actor actor, String id, int seenVersion, SolutionState to) {
        return write(actor, id, seenVersion, (tx, before) -> {
            if (!before.state().leadsTo(to)) return new Saving.NotNow(before);
            tx.did(before.ref(), to.name().toLowerCase(Locale.ROOT), "");
            tx.changed(before.ref(), "state", before.state().name(), to.name());
            return opened(tx, actor, before, saved(SolutionTable.update(tx, before, before.content(), to, clock.instant(), before.confirmedAt()), before));
        });
    }

    @Override
    public Saving takeBack(Actor actor, String id, int seenVersion, SolutionState was) {
        return write(actor, id, seenVersion, (tx, before) -> {
            if (!was.leadsTo(before.state())) return new Saving.NotNow(before);
            tx.did(before.ref(), "taken-back", "");
            tx.changed(before.ref(), "state", before.state().name(), was.name());
            return opened(tx, actor, before, saved(SolutionTable.update(tx, before, before.content(), was, clock.instant(), before.confirmedAt()), before));
        });
    }

    @Override
    public Saving confirm(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> {
            tx.did(before.ref(), "confirmed", "");
            tx.changed(before.ref(), "confirmedAt", before.confirmedAt().toString(), clock.instant().toString());
            return saved(SolutionTable.update(tx, before, before.content(), before.state(), before.changedAt(), clock.instant()), before);
        });
    }

    @Override
    public Saving attach(Actor actor, String id, int seenVersion, SolutionPart part, StoredFile file) {
        return write(actor, id, seenVersion, (tx, before) -> {
            var earlier = SolutionFileTable.drop(tx, before, part);
            SolutionFileTable.name(tx, before, new SolutionFile(part, file));
            tx.changed(before.ref(), part.name().toLowerCase(Locale.ROOT), earlier, file.name());
            return saved(SolutionTable.update(tx, before, before.content(), before.state(), clock.instant(), clock.instant()), before);
        });
    }

    @Override
    public Saving detach(Actor actor, String id, int seenVersion, SolutionPart part) {
        return write(actor, id, seenVersion, (tx, before) -> {
            var earlier = SolutionFileTable.drop(tx, before, part);
            if (earlier.isEmpty()) return new Saving.Saved(before);
            tx.changed(before.ref(), part.name().toLowerCase(Locale.ROOT), earlier, "");
            return saved(SolutionTable.update(tx, before, before.content(), before.state(), clock.instant(), clock.instant()), before);
        });
    }

    @Override
    public SolutionCompletion completion(Actor actor, Solution solution) {
        return SolutionCompletionRule.of(solution.content(), schema.read(tx -> SolutionFileTable.hasAny(tx, solution.id())));
    }

    @Override
    public int staleMonths() {
        return settings.times().staleMonths();
    }

    @Override
    public boolean isStale(Solution solution) {
        return solution.confirmedAt().isBefore(staleBefore());
    }

    private Instant staleBefore() {
        return clock.instant().atZone(Days.PARIS).minusMonths(settings.times().staleMonths()).toInstant();
    }

    @Override
    public List<Twins> twins(Actor actor, int limit) {
        if (limit < 1 || limit > 200) throw new IllegalArgumentException("limit: 1 to 200, got " + limit);
        return schema.read(tx -> pairs.twins(tx, SolutionAccess.change(actor), "", limit));
    }

    @Override
    public List<Twins> twinsOf(Actor actor, String id) {
        return schema.read(tx -> pairs.twins(tx, SolutionAccess.change(actor), id, 10));
    }

    @Override
    public boolean keepApart(Actor actor, String one, String other) {
        return schema.write(actor, tx -> {
            var both = SolutionTable.standing(tx, DIRECTORY_SOLUTION.ID.in(one, other).and(SolutionAccess.change(actor)), 2);
            if (both.size() == 2) pairs.keepApart(tx, one, other);
            return both.size() == 2;
        });
    }

    @Override
    public Saving merge(Actor actor, String keptId, int seenVersion, String otherId) {
        return write(actor, keptId, seenVersion, (tx, kept) -> {
            var other = one(tx, actor, otherId);
            if (other.isEmpty() || other.get().id().equals(kept.id())) return new Saving.Unknown();
            if (!SolutionAccess.change(actor, other.get())) return new Saving.Refused();
            return saved(pairs.merge(tx, actor, clock.instant(), kept, other.get()), kept);
        });
    }

    @Override
    public Saving unmerge(Actor actor, String keptId, int seenVersion) {
        return write(actor, keptId, seenVersion, (tx, kept) -> SolutionPairs.lastMerge(tx, kept, clock.instant())
                .map(last -> saved(pairs.unmerge(tx, clock.instant(), kept, last), kept)).orElse(new Saving.NotNow(kept)));
    }

    @Override
    public boolean mayUnmerge(Actor actor, Solution kept) {
        return SolutionAccess.change(actor, kept) && schema.read(tx -> SolutionPairs.lastMerge(tx, kept, clock.instant())).isPresent();
    }

    @Override
    public boolean mayRegister(Actor actor) {
        return SolutionAccess.writes(actor);
    }

    @Override
    public boolean mayChange(Actor actor, Solution solution) {
        return SolutionAccess.change(actor, solution);
    }

    /** What every write of an entry begins with: is it there, may one, is the version current. */
    private Saving write(Actor actor, String id, int seenVersion, BiFunction<Writing, Solution, Saving> work) {
        return schema.write(actor, tx -> {
            var found = one(tx, actor, id);
            if (found.isEmpty()) return new Saving.Unknown();
            if (!SolutionAccess.change(actor, found.get())) return new Saving.Refused();
            return found.get().version() == seenVersion ? work.apply(tx, found.get()) : new Saving.Lost(found.get());
        });
    }

    private static Saving saved(Optional<Solution> after, Solution before) {
        return after.<Saving>map(Saving.Saved::new).orElseThrow(() -> new IllegalStateException("lost within a transaction: solution " + before.id()));
    }

    private Saving opened(Writing tx, Actor actor, Solution before, Saving after) {
        if (after instanceof Saving.Saved saved) SolutionOpening.follow(tx, actor, before, saved.solution(), Days.today(clock));
        return after;
    }

    private static Optional<Solution> one(Reading tx, Actor actor, String id) {
        return SolutionTable.solutions(tx, tx.sql().selectFrom(DIRECTORY_SOLUTION)
                .where(DIRECTORY_SOLUTION.ID.eq(SolutionPairs.standing(tx, id)), SolutionAccess.see(actor)).fetch()).values().stream().findFirst();
    }

    @Override
    public List<Saving.Invalid> faults(Actor actor, SolutionContent typed) {
        var content = SolutionRule.tidied(typed);
        var all = new ArrayList<>(SolutionRule.faults(content, Days.today(clock).getYear() + 1));
        if (organisations.find(actor, content.organisation()).isEmpty()) all.add(new Saving.Invalid("organisation", "solution.unknownOrganisation"));
        return all;
    }

    /** Tidied, and of the organisation that stands: a form that was open during a merge names the other one. */
    private SolutionContent standing(SolutionContent typed) {
        var content = SolutionRule.tidied(typed);
        return content.ofOrganisation(schema.read(tx -> OrganisationTable.standing(tx, content.organisation())));
    }

    private Optional<Saving.Invalid> fault(Actor actor, SolutionContent content) {
        return faults(actor, content).stream().findFirst();
    }
}
