// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_ADDRESSEE;
import static org.faisceau.challenges.db.Tables.CHALLENGES_CALL;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.InterestAnswer;
import org.faisceau.challenges.api.InterestAnswer.Interest;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.challenges.api.InterestCall.Content;
import org.faisceau.challenges.api.InterestCall.State;
import org.faisceau.challenges.api.InterestCalls;
import org.faisceau.challenges.api.Written;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of calls for expressions of interest. */
@Component
public final class CallRegister implements InterestCalls {
    private static final int COUNT_MOST = 10_000;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;

    @Activate
    public CallRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations) {
        this.schema = store.schema("challenges", CallRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
    }

    private static Condition conditions(String text, Optional<State> state) {
        var all = new ArrayList<Condition>();
        if (!text.isBlank()) all.add(CHALLENGES_CALL.WORDS_SORT.contains(SortKey.of(text)));
        state.ifPresent(one -> all.add(CHALLENGES_CALL.STATE.eq(one.name())));
        return DSL.and(all);
    }

    @Override
    public Slice<InterestCall> page(Actor actor, String text, Optional<State> state, String after, int limit) {
        var page = Keyset.descending(CHALLENGES_CALL.CHANGED_AT, CHALLENGES_CALL.ID).page(limit, after);
        return schema.read(tx -> {
            var rows = page.slice(tx.sql().selectFrom(CHALLENGES_CALL).where(CallTable.see(actor), page.condition(), conditions(text, state)).orderBy(page.order()).limit(page.fetch()).fetch(), row -> row);
            return new Slice<>(CallTable.calls(tx, actor, rows.items()), rows.next());
        });
    }

    @Override
    public int count(Actor actor, String text, Optional<State> state, int most) {
        if (most < 1 || most > COUNT_MOST) throw new IllegalArgumentException("most: 1 to " + COUNT_MOST + ", got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(CHALLENGES_CALL).where(CallTable.see(actor), conditions(text, state)).limit(most)));
    }

    @Override
    public Optional<InterestCall> find(Actor actor, String id) {
        return schema.read(tx -> CallTable.find(tx, actor, id));
    }

    @Override
    public Written<InterestCall> add(Actor actor, Content typed) {
        if (!mayWrite(actor)) return new Written.Refused<>();
        var content = stripped(typed);
        return obstacle(content).orElseGet(() -> schema.write(actor, tx -> new Written.Done<>(CallTable.insert(tx, actor, ids.next(), content, clock.instant()))));
    }

    private static Content stripped(Content one) {
        return new Content(one.title().strip(), one.need().strip(), one.closesOn(), one.addressees());
    }

    private Optional<Written<InterestCall>> obstacle(Content content) {
        if (Unseen.is(content.title())) return invalid("title", "form.required");
        if (content.title().length() > LINE_MAX) return invalid("title", "challenges.tooLong");
        if (content.need().length() > TEXT_MAX) return invalid("need", "challenges.tooLong");
        if (content.addressees().size() > ADDRESSEES_MOST) return invalid("addressees", "call.tooMany");
        boolean isKnown = organisations.findAll(Actor.system(), content.addressees()).keySet().containsAll(content.addressees());
        return isKnown ? Optional.empty() : invalid("addressees", "form.unknownChoice");
    }

    private static <R> Optional<Written<R>> invalid(String field, String key) {
        return Optional.of(new Written.Invalid<>(field, key));
    }

    @Override
    public Written<InterestCall> change(Actor actor, String id, int seenVersion, Content typed) {
        var content = stripped(typed);
        var fault = obstacle(content);
        return write(actor, id, seenVersion, (tx, before) -> {
            if (before.state() == State.CLOSED) return new Written.NotNow<>("call.closed");
            return fault.or(() -> before.state() == State.OPEN ? promised(tx, before, content) : Optional.empty()).orElseGet(() -> or(CallTable.change(tx, before, content, clock.instant()), before));
        });
    }

    /** What an open call promised stays. */
    private static Optional<Written<InterestCall>> promised(Writing tx, InterestCall before, Content content) {
        var answered = new HashSet<>(CallTable.answers(tx, before.id(), CHALLENGES_ADDRESSEE.ANSWERED_AT.gt(0L)).stream().map(InterestAnswer::organisation).toList());
        if (!content.addressees().containsAll(answered)) return invalid("addressees", "call.answeredStays");
        if (content.closesOn().isEmpty()) return invalid("closesOn", "form.required");
        boolean isEarlier = before.content().closesOn().filter(day -> content.closesOn().get().isBefore(day)).isPresent();
        return isEarlier ? invalid("closesOn", "call.laterOnly") : Optional.empty();
    }

    @Override
    public Written<InterestCall> open(Actor actor, String id, int seenVersion) {
        LocalDate today = Days.today(clock);
        return write(actor, id, seenVersion, (tx, before) -> {
            if (before.state() != State.DRAFT) return new Written.NotNow<>("call.notDraft");
            if (Unseen.is(before.content().need())) return new Written.Invalid<>("need", "call.noNeed");
            if (before.content().closesOn().filter(day -> !day.isBefore(today)).isEmpty()) return new Written.Invalid<>("closesOn", "call.noDay");
            if (before.content().addressees().isEmpty()) return new Written.Invalid<>("addressees", "call.nobody");
            return or(CallTable.state(tx, before, State.OPEN, "", clock.instant()), before);
        });
    }

    @Override
    public Written<InterestCall> close(Actor actor, String id, int seenVersion, String result) {
        return write(actor, id, seenVersion, (tx, before) -> {
            if (before.state() == State.DRAFT) return new Written.NotNow<>("call.isDraft");
            if (result.length() > TEXT_MAX) return new Written.Invalid<>("result", "challenges.tooLong");
            return or(CallTable.state(tx, before, State.CLOSED, result.strip(), clock.instant()), before);
        });
    }

    @Override
    public Written<InterestCall> bin(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> CallBin.put(tx, actor, before, clock.instant()) ? new Written.Done<>(before) : new Written.Lost<>(before));
    }

    private static Written<InterestCall> or(Optional<InterestCall> written, InterestCall before) {
        return written.<Written<InterestCall>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(before));
    }

    private Written<InterestCall> write(Actor actor, String id, int seenVersion, BiFunction<Writing, InterestCall, Written<InterestCall>> work) {
        return schema.write(actor, tx -> {
            var found = CallTable.find(tx, actor, id);
            if (found.isEmpty()) return new Written.Unknown<>();
            if (!mayWrite(actor)) return new Written.Refused<>();
            return found.get().version() == seenVersion ? work.apply(tx, found.get()) : new Written.Lost<>(found.get());
        });
    }

    @Override
    public List<InterestAnswer> answers(Actor actor, String id) {
        return schema.read(tx -> CallTable.find(tx, actor, id).isEmpty() ? List.of() : CallTable.answers(tx, id, mayWrite(actor) ? DSL.noCondition() : CHALLENGES_ADDRESSEE.ORGANISATION.eq(actor.organisation())));
    }

    @Override
    public Map<String, List<InterestAnswer>> answersOf(Actor actor, Collection<String> some) {
        var table = CHALLENGES_ADDRESSEE;
        var seen = DSL.select(CHALLENGES_CALL.ID).from(CHALLENGES_CALL).where(CHALLENGES_CALL.ID.in(some), CallTable.see(actor));
        var own = mayWrite(actor) ? DSL.noCondition() : table.ORGANISATION.eq(actor.organisation());
        return schema.read(tx -> CallTable.answers(tx, table.CALL_ID.in(seen).and(own))).stream().collect(Collectors.groupingBy(InterestAnswer::call));
    }

    @Override
    public Written<InterestAnswer> answer(Actor actor, String id, String organisation, int seenVersion, Interest interest, String quantity, String comment) {
        var today = Days.today(clock);
        return schema.write(actor, tx -> {
            var call = CallTable.find(tx, actor, id);
            var before = call.flatMap(one -> CallTable.answers(tx, id, CHALLENGES_ADDRESSEE.ORGANISATION.eq(organisation)).stream().findFirst());
            if (before.isEmpty()) return new Written.Unknown<>();
            boolean may = mayWrite(actor) || actor.belongsTo(organisation) && (actor.is(Role.BUYER) || actor.is(Role.EXPERT));
            if (!may) return new Written.Refused<>();
            if (call.get().state() != State.OPEN) return new Written.NotNow<>(call.get().state() == State.CLOSED ? "call.closed" : "call.isDraft");
            if (call.get().content().closesOn().filter(day -> day.isBefore(today)).isPresent()) return new Written.NotNow<>("call.late");
            if (quantity.length() > LINE_MAX) return new Written.Invalid<>("quantity", "challenges.tooLong");
            if (comment.length() > TEXT_MAX) return new Written.Invalid<>("comment", "challenges.tooLong");
            if (before.get().version() != seenVersion) return new Written.Lost<>(before.get());
            var after = new InterestAnswer(id, organisation, Optional.of(interest), quantity.strip(), comment.strip(), actor.id(), Optional.of(Instant.ofEpochMilli(clock.millis())), seenVersion + 1);
            if (CallTable.answer(tx, after).isEmpty()) return new Written.Lost<>(before.get());
            tx.did(call.get().ref(), "answered", "");
            CallTable.told(tx, before.get(), after);
            return new Written.Done<>(after);
        });
    }

    @Override
    public boolean mayWrite(Actor actor) {
        return WhoMay.leads(actor);
    }
}
