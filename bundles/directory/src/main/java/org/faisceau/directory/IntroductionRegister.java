// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_INTRODUCTION;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.IntroductionFilter;
import org.faisceau.directory.api.IntroductionOrder;
import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.IntroductionPast;
import org.faisceau.directory.api.IntroductionReply.Answer;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.IntroductionTally;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.spi.IntroductionSubject;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The table of introductions: transactions and who may; their steps are {@link IntroductionLife}, who is told of them {@link IntroductionNews}. */
@Component(service = {Introductions.class, IntroductionRegister.class})
public final class IntroductionRegister implements Introductions {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final IntroductionNews news;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<IntroductionSubject> subjects = List.of();

    @Activate
    public IntroductionRegister(
            @Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations, @Reference IntroductionNews news) {
        this.schema = store.schema("directory", IntroductionRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
        this.news = news;
    }

    /** With subjects at hand, outside the framework. */
    IntroductionRegister over(List<IntroductionSubject> some) {
        this.subjects = List.copyOf(some);
        return this;
    }

    @Override
    public Slice<Introduction> page(Actor actor, IntroductionFilter filter, IntroductionOrder order, String after, int limit) {
        var page = IntroductionQuery.keyset(order).page(limit, after);
        return schema.read(tx -> page.slice(
                tx.sql().selectFrom(DIRECTORY_INTRODUCTION).where(IntroductionAccess.see(actor)).and(DSL.and(IntroductionQuery.conditions(actor, filter)))
                        .and(page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(),
                IntroductionRow::introduction));
    }

    @Override
    public int count(Actor actor, IntroductionFilter filter, int most) {
        if (most < 1 || most > 10_000) throw new IllegalArgumentException("most: 1 to 10000, got " + most);
        return schema.read(tx -> tx.sql().fetchCount(DSL.selectOne().from(DIRECTORY_INTRODUCTION)
                .where(IntroductionAccess.see(actor)).and(DSL.and(IntroductionQuery.conditions(actor, filter))).limit(most)));
    }

    @Override
    public Optional<Introduction> find(Actor actor, String id) {
        return schema.read(tx -> one(tx, actor, id));
    }

    @Override
    public Map<String, Integer> madeByCompany(Actor actor, Period period) {
        return schema.read(tx -> tx.sql().select(DIRECTORY_INTRODUCTION.COMPANY, DSL.count()).from(DIRECTORY_INTRODUCTION)
                .where(IntroductionAccess.see(actor), IntroductionTallies.made(period))
                .groupBy(DIRECTORY_INTRODUCTION.COMPANY).fetchMap(row -> row.value1(), row -> row.value2()));
    }

    @Override
    public List<IntroductionTally> tallies(Actor actor, int year) {
        return schema.read(tx -> IntroductionTallies.byCompany(tx, actor, year));
    }

    @Override
    public Map<Integer, Integer> madeByYear(Actor actor, String organisation) {
        var which = organisation.isEmpty() ? DSL.noCondition() : IntroductionQuery.about(new Ref(Organisation.KIND, organisation));
        return schema.read(tx -> IntroductionTallies.byYear(tx, actor, which));
    }

    @Override
    public Optional<Introduction> same(Actor actor, IntroductionContent content) {
        return schema.read(tx -> tx.sql().selectFrom(DIRECTORY_INTRODUCTION).where(IntroductionAccess.see(actor), IntroductionQuery.same(content).or(IntroductionQuery.came(content)))
                .orderBy(DSL.when(IntroductionQuery.same(content), 0).otherwise(1), DIRECTORY_INTRODUCTION.ID).limit(1).fetchOptional(IntroductionRow::introduction));
    }

    @Override
    public Map<IntroductionContent, Introduction> sameAll(Actor actor, Collection<IntroductionContent> contents) {
        if (contents.size() > 5000) throw new IllegalArgumentException("contents: at most 5000, got " + contents.size());
        // Of these companies and buyers all, then told apart: a condition for each pair is more than an engine takes.
        var companies = contents.stream().map(IntroductionContent::company).collect(Collectors.toSet());
        var buyers = contents.stream().map(IntroductionContent::buyer).collect(Collectors.toSet());
        var days = contents.stream().map(one -> one.heldOn().toString()).collect(Collectors.toSet());
        var rows = schema.read(tx -> tx.sql().selectFrom(DIRECTORY_INTRODUCTION).where(IntroductionAccess.see(actor), DIRECTORY_INTRODUCTION.COMPANY.in(companies), DIRECTORY_INTRODUCTION.BUYER.in(buyers),
                DIRECTORY_INTRODUCTION.HELD_ON.in(days).or(DIRECTORY_INTRODUCTION.CAME_ON.in(days))).orderBy(DIRECTORY_INTRODUCTION.ID).fetch());
        var all = new HashMap<IntroductionContent, Introduction>();
        for (var one : contents) rows.stream().filter(row -> IntroductionQuery.isSame(row, one)).findFirst().or(() -> rows.stream().filter(row -> IntroductionQuery.cameAs(row, one)).findFirst()).ifPresent(row -> all.put(one, IntroductionRow.introduction(row)));
        return all;
    }

    @Override
    public Optional<Introduction> twin(Actor actor, IntroductionContent content) {
        if (fault(actor, content).isPresent()) return Optional.empty();
        return schema.read(tx -> tx.sql().selectFrom(DIRECTORY_INTRODUCTION).where(IntroductionAccess.see(actor), IntroductionQuery.open(content))
                .orderBy(DIRECTORY_INTRODUCTION.HELD_ON.desc(), DIRECTORY_INTRODUCTION.ID.desc()).limit(1).fetchOptional(IntroductionRow::introduction));
    }

    @Override
    public List<Saving.Invalid> faults(Actor actor, IntroductionContent content) {
        var known = organisations.findAll(actor, List.of(content.company(), content.buyer()));
        return IntroductionRule.faults(content, Optional.ofNullable(known.get(content.company())), Optional.ofNullable(known.get(content.buyer())));
    }

    @Override
    public Saving record(Actor actor, IntroductionContent typed, IntroductionPast past) {
        if (!actor.is(Role.MANAGER)) return new Saving.Refused();
        var content = standing(typed);
        var fault = fault(actor, content);
        if (fault.isPresent()) return fault.get();
        return schema.write(actor, tx -> new Saving.Saved(keep(tx, IntroductionLife.past(ids.next(), content, past, actor))));
    }

    @Override
    public Saving ask(Actor actor, IntroductionContent typed, boolean agreed) {
        var content = standing(typed);
        if (!IntroductionAccess.ask(actor, content) || agreed && !actor.is(Role.MANAGER)) return new Saving.Refused();
        var fault = fault(actor, content);
        if (fault.isPresent()) return fault.get();
        if (isOthers(content)) return new Saving.Invalid("company", "introduction.othersSolution");
        if (isOfAnother(actor, content)) return new Saving.Invalid("buyer", "introduction.othersNeed");
        return told(actor, schema.write(actor, tx -> new Saving.Saved(insert(tx, actor, content, agreed))));
    }

    private Introduction insert(Writing tx, Actor actor, IntroductionContent content, boolean agreed) {
        var asked = IntroductionLife.asked(ids.next(), content, actor, clock.instant());
        for (var side : IntroductionSide.values()) {
            boolean agrees = agreed || actor.belongsTo(content.organisation(side));
            if (agrees) asked = IntroductionLife.answered(asked, side, Answer.ACCEPTED, "", actor, clock.instant());
        }
        return keep(tx, asked);
    }

    private static Introduction keep(Writing tx, Introduction one) {
        insert(tx, one);
        tx.did(one.ref(), "created", "");
        tx.changed(one.ref(), "created", "", one.state().name());
        return one;
    }

    /** The row as it is, told to nobody. */
    static void insert(Writing tx, Introduction one) {
        tx.sql().insertInto(DIRECTORY_INTRODUCTION).set(IntroductionRow.row(one)).set(DIRECTORY_INTRODUCTION.REMINDED_ON, IntroductionRow.noDay())
                .set(DIRECTORY_INTRODUCTION.CAME_ON, one.content().heldOn().toString()).set(DIRECTORY_INTRODUCTION.CAME_ABOUT, one.content().about().map(Ref::toString).orElse("")).execute();
    }

    @Override
    public Saving change(Actor actor, String id, int seenVersion, IntroductionContent typed) {
        var content = standing(typed);
        var fault = fault(actor, content);
        boolean isOthers = isOthers(content);
        boolean isOfAnother = isOfAnother(actor, content);
        return write(actor, id, seenVersion, (tx, before) -> {
            if (!IntroductionAccess.change(actor, before)) return refused(actor, before);
            if (fault.isPresent()) return fault.get();
            boolean isOther = !content.company().equals(before.content().company()) || !content.buyer().equals(before.content().buyer());
            if (isOther) return new Saving.Invalid("company", "introduction.sidesStay");
            boolean isAboutElse = !content.about().equals(before.content().about());
            if (isOthers && isAboutElse) return new Saving.Invalid("about", "introduction.othersSolution");
            if (isOfAnother && isAboutElse) return new Saving.Invalid("about", "introduction.othersNeed");
            IntroductionChanges.tell(tx, before, content);
            return update(tx, before, IntroductionLife.changed(before, content, clock.instant()));
        });
    }

    @Override
    public Saving answer(Actor actor, String id, int seenVersion, IntroductionSide side, boolean accepts, String reason) {
        return told(actor, write(actor, id, seenVersion, (tx, before) -> {
            if (!before.waitsFor(side)) return new Saving.NotNow(before);
            if (!IntroductionAccess.answer(actor, before, side)) return new Saving.Refused();
            if (!accepts && isLong(reason)) return new Saving.Invalid("reason", "introduction.longText");
            var answer = accepts ? Answer.ACCEPTED : Answer.DECLINED;
            var why = accepts ? "" : reason.strip();
            tx.did(before.ref(), answer.name().toLowerCase(Locale.ROOT), why);
            tx.changed(before.ref(), side.name().toLowerCase(Locale.ROOT) + "Answer", "", answer.name());
            return update(tx, before, IntroductionLife.answered(before, side, answer, why, actor, clock.instant()));
        }));
    }

    @Override
    public Saving takeBack(Actor actor, String id, int seenVersion, IntroductionSide side) {
        var was = find(actor, id);
        var saving = write(actor, id, seenVersion, (tx, before) -> {
            if (!IntroductionLife.isLastAnswer(before, side)) return new Saving.NotNow(before);
            if (!before.reply(side).who().equals(actor.id())) return new Saving.Refused();
            tx.did(before.ref(), "taken-back", "");
            tx.changed(before.ref(), side.name().toLowerCase(Locale.ROOT) + "Answer", before.reply(side).answer().name(), "");
            return update(tx, before, IntroductionLife.unanswered(before, side, clock.instant()));
        });
        // One side's yes was told to nobody.
        if (saving instanceof Saving.Saved saved && was.filter(one -> one.state() != IntroductionState.PROPOSED).isPresent()) news.takenBack(actor, saved.introduction());
        return saving;
    }

    @Override
    public Saving conclude(Actor actor, String id, int seenVersion, IntroductionOutcome outcome, String note) {
        return write(actor, id, seenVersion, (tx, before) -> {
            if (!before.state().isMade()) return new Saving.NotNow(before);
            if (!IntroductionAccess.conclude(actor, before)) return new Saving.Refused();
            if (isLong(note)) return new Saving.Invalid("note", "introduction.longText");
            tx.did(before.ref(), "concluded", note.strip());
            tx.changed(before.ref(), "outcome", before.outcome().map(Enum::name).orElse(""), outcome.name());
            return update(tx, before, IntroductionLife.concluded(before, outcome, note.strip(), clock.instant()));
        });
    }

    @Override
    public Saving withdraw(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> {
            if (!IntroductionAccess.withdraw(actor, before)) return refused(actor, before);
            tx.did(before.ref(), "withdrawn", "");
            tx.changed(before.ref(), "state", before.state().name(), IntroductionState.WITHDRAWN.name());
            return update(tx, before, IntroductionLife.withdrawn(before, clock.instant()));
        });
    }

    @Override
    public Saving bin(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> mayBin(actor) ? IntroductionBin.put(tx, actor, before, clock.instant()) : new Saving.Refused());
    }

    @Override
    public boolean isBinned(Actor actor, String id) {
        return mayBin(actor) && schema.read(tx -> IntroductionBin.holds(tx, id));
    }

    @Override
    public boolean mayBin(Actor actor) {
        return actor.is(Role.MANAGER);
    }

    @Override
    public boolean mayAsk(Actor actor) {
        return IntroductionAccess.asks(actor);
    }

    @Override
    public boolean mayAnswer(Actor actor, Introduction introduction, IntroductionSide side) {
        return IntroductionAccess.answer(actor, introduction, side);
    }

    @Override
    public boolean mayChange(Actor actor, Introduction introduction) {
        return IntroductionAccess.change(actor, introduction);
    }

    @Override
    public boolean mayConclude(Actor actor, Introduction introduction) {
        return IntroductionAccess.conclude(actor, introduction);
    }

    @Override
    public boolean mayWithdraw(Actor actor, Introduction introduction) {
        return IntroductionAccess.withdraw(actor, introduction);
    }

    /** What every write begins with: is it there, is the version current. */
    private Saving write(Actor actor, String id, int seenVersion, BiFunction<Writing, Introduction, Saving> work) {
        return schema.write(actor, tx -> {
            var found = one(tx, actor, id);
            if (found.isEmpty()) return new Saving.Unknown();
            return found.get().version() == seenVersion ? work.apply(tx, found.get()) : new Saving.Lost(found.get());
        });
    }

    private static Saving update(Writing tx, Introduction before, Introduction after) {
        int changed = tx.sql().update(DIRECTORY_INTRODUCTION).set(IntroductionRow.row(after))
                .where(DIRECTORY_INTRODUCTION.ID.eq(before.id()), DIRECTORY_INTRODUCTION.VERSION.eq(before.version())).execute();
        return changed == 1 ? new Saving.Saved(after) : new Saving.Lost(before);
    }

    /** After the commit, never in it. What is lost here between the two is told by {@link IntroductionJob}. */
    private Saving told(Actor actor, Saving saving) {
        if (saving instanceof Saving.Saved saved) news.tell(actor, saved.introduction());
        return saving;
    }

    /** One that is over is changed by nobody; one that is not, not by this actor. */
    private static Saving refused(Actor actor, Introduction one) {
        return actor.is(Role.MANAGER) ? new Saving.NotNow(one) : new Saving.Refused();
    }

    /** A solution that another organisation offers is counted for the wrong company. */
    private boolean isOthers(IntroductionContent content) {
        var solution = content.about().filter(ref -> ref.kind().equals(Solution.KIND)).map(Ref::id);
        return solution.isPresent() && schema.read(tx -> tx.sql().fetchExists(DIRECTORY_SOLUTION,
                DIRECTORY_SOLUTION.ID.eq(SolutionPairs.standing(tx, solution.get())), DIRECTORY_SOLUTION.ORGANISATION.ne(content.company())));
    }

    /** A need that another public actor has, as far as this actor may be told whose it is: who hides its name is not found out by trying. */
    private boolean isOfAnother(Actor actor, IntroductionContent content) {
        var buyer = content.about().flatMap(ref -> subjects.stream().filter(one -> one.kind().equals(ref.kind())).findFirst().flatMap(one -> one.buyer(actor, ref)));
        return buyer.isPresent() && schema.read(tx -> !OrganisationTable.standing(tx, buyer.get()).equals(content.buyer()));
    }

    /** Between the organisations that stand: a form that was open during a merge names the other one. */
    private IntroductionContent standing(IntroductionContent typed) {
        return schema.read(tx -> typed.between(OrganisationTable.standing(tx, typed.company()), OrganisationTable.standing(tx, typed.buyer())));
    }

    private Optional<Saving.Invalid> fault(Actor actor, IntroductionContent content) {
        return faults(actor, content).stream().findFirst();
    }

    private static Optional<Introduction> one(Reading tx, Actor actor, String id) {
        return tx.sql().selectFrom(DIRECTORY_INTRODUCTION).where(DIRECTORY_INTRODUCTION.ID.eq(id), IntroductionAccess.see(actor))
                .fetchOptional(IntroductionRow::introduction);
    }

    private static boolean isLong(String text) {
        return text.strip().length() > TEXT_MAX;
    }
}
