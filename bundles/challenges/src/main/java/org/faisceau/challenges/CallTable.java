// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_ADDRESSEE;
import static org.faisceau.challenges.db.Tables.CHALLENGES_CALL;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.InterestAnswer;
import org.faisceau.challenges.api.InterestAnswer.Interest;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.challenges.api.InterestCall.Content;
import org.faisceau.challenges.api.InterestCall.State;
import org.faisceau.challenges.db.tables.records.ChallengesAddresseeRecord;
import org.faisceau.challenges.db.tables.records.ChallengesCallRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Folded;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Calls and the answers to them in rows, within a transaction of a register. */
final class CallTable {
    private CallTable() {}

    /** Calls outside the bin. */
    static Condition see(Actor actor) {
        var isThere = CHALLENGES_CALL.BINNED_AT.eq(0L);
        if (WhoMay.leads(actor)) return isThere;
        if (actor.organisation().isEmpty()) return DSL.falseCondition();
        var asked = DSL.select(CHALLENGES_ADDRESSEE.CALL_ID).from(CHALLENGES_ADDRESSEE).where(CHALLENGES_ADDRESSEE.ORGANISATION.eq(actor.organisation()));
        return isThere.and(CHALLENGES_CALL.STATE.ne(State.DRAFT.name())).and(CHALLENGES_CALL.ID.in(asked));
    }

    /** @param actor others learn of no other addressee */
    static List<InterestCall> calls(Reading tx, Actor actor, List<ChallengesCallRecord> rows) {
        var table = CHALLENGES_ADDRESSEE;
        Map<String, List<String>> asked = tx.sql().select(table.CALL_ID, table.ORGANISATION).from(table).where(table.CALL_ID.in(rows.stream().map(ChallengesCallRecord::getId).toList()),
                WhoMay.leads(actor) ? DSL.noCondition() : table.ORGANISATION.eq(actor.organisation())).orderBy(table.CALL_ID, table.ORGANISATION).fetch().stream()
                .collect(Collectors.groupingBy(row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toList())));
        return rows.stream().map(row -> new InterestCall(row.getId(), new Content(row.getTitle(), row.getNeed(), Days.read(row.getClosesOn()), new HashSet<>(asked.getOrDefault(row.getId(), List.of()))), State.valueOf(row.getState()),
                row.getResult(), row.getCreatedBy(), Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getChangedAt()), row.getVersion())).toList();
    }

    static Optional<InterestCall> find(Reading tx, Actor actor, String id) {
        return calls(tx, actor, tx.sql().selectFrom(CHALLENGES_CALL).where(CHALLENGES_CALL.ID.eq(id), see(actor)).fetch()).stream().findFirst();
    }

    static InterestCall insert(Writing tx, Actor actor, String id, Content content, Instant now) {
        var table = CHALLENGES_CALL;
        tx.sql().insertInto(table).set(row(content)).set(table.ID, id).set(table.STATE, State.DRAFT.name()).set(table.RESULT, "").set(table.CREATED_BY, actor.id()).set(table.CREATED_AT, now.toEpochMilli())
                .set(table.CHANGED_AT, now.toEpochMilli()).set(table.BINNED_AT, 0L).set(table.BINNED_BY, "").set(table.VERSION, 1).execute();
        address(tx, id, content);
        var call = find(tx, Actor.system(), id).orElseThrow();
        tx.did(call.ref(), "created", "");
        tx.changed(call.ref(), "created", "", content.title());
        return call;
    }

    static Optional<InterestCall> change(Writing tx, InterestCall before, Content content, Instant now) {
        if (!update(tx, before, row(content), now)) return Optional.empty();
        address(tx, before.id(), content);
        if (!before.content().title().equals(content.title())) tx.changed(before.ref(), "title", before.content().title(), content.title());
        if (!before.content().need().equals(content.need())) tx.changed(before.ref(), "need", before.content().need(), content.need());
        if (!before.content().closesOn().equals(content.closesOn())) tx.changed(before.ref(), "closesOn", Days.write(before.content().closesOn()), Days.write(content.closesOn()));
        if (!before.content().addressees().equals(content.addressees())) tx.changed(before.ref(), "addressees", String.join(",", before.content().addressees().stream().sorted().toList()), String.join(",", content.addressees().stream().sorted().toList()));
        return find(tx, Actor.system(), before.id());
    }

    static Optional<InterestCall> state(Writing tx, InterestCall before, State state, String result, Instant now) {
        var row = new ChallengesCallRecord();
        row.setState(state.name());
        row.setResult(result);
        if (!update(tx, before, row, now)) return Optional.empty();
        tx.did(before.ref(), state == State.OPEN ? "opened" : "closed", result);
        tx.changed(before.ref(), "state", before.state().name() + " " + before.result(), state.name() + " " + result);
        return find(tx, Actor.system(), before.id());
    }

    private static boolean update(Writing tx, InterestCall before, ChallengesCallRecord row, Instant now) {
        return tx.sql().update(CHALLENGES_CALL).set(row).set(CHALLENGES_CALL.CHANGED_AT, now.toEpochMilli()).set(CHALLENGES_CALL.VERSION, before.version() + 1)
                .where(CHALLENGES_CALL.ID.eq(before.id()), CHALLENGES_CALL.VERSION.eq(before.version())).execute() == 1;
    }

    private static ChallengesCallRecord row(Content content) {
        var row = new ChallengesCallRecord();
        row.setTitle(content.title());
        row.setWordsSort(Folded.of(content.title(), content.need()));
        row.setNeed(content.need());
        row.setClosesOn(Days.write(content.closesOn()));
        return row;
    }

    /** Those who are asked from now on; who answered keeps the answer. */
    private static void address(Writing tx, String id, Content content) {
        tx.sql().deleteFrom(CHALLENGES_ADDRESSEE).where(CHALLENGES_ADDRESSEE.CALL_ID.eq(id), CHALLENGES_ADDRESSEE.ORGANISATION.notIn(content.addressees())).execute();
        for (var organisation : content.addressees().stream().sorted().toList()) {
            tx.sql().insertInto(CHALLENGES_ADDRESSEE).set(new ChallengesAddresseeRecord(id, organisation, "", "", "", "", 0L, 1, 0L, 0L)).onConflictDoNothing().execute();
        }
    }

    static List<InterestAnswer> answers(Reading tx, String id, Condition which) {
        return answers(tx, CHALLENGES_ADDRESSEE.CALL_ID.eq(id).and(which));
    }

    static List<InterestAnswer> answers(Reading tx, Condition which) {
        return tx.sql().selectFrom(CHALLENGES_ADDRESSEE).where(which).orderBy(CHALLENGES_ADDRESSEE.CALL_ID, CHALLENGES_ADDRESSEE.ORGANISATION).fetch(row -> new InterestAnswer(row.getCallId(), row.getOrganisation(),
                Optional.of(row.getInterest()).filter(one -> !one.isEmpty()).map(Interest::valueOf), row.getQuantity(), row.getComment(), row.getAnsweredBy(), EditionTable.moment(row.getAnsweredAt()), row.getVersion()));
    }

    /** What an answer said and says: whoever writes over words leaves them in the journal. */
    static void told(Writing tx, InterestAnswer before, InterestAnswer after) {
        var call = new Ref(InterestCall.KIND, after.call());
        tx.changed(call, "answer", before.interest().map(Enum::name).orElse(""), after.interest().map(Enum::name).orElse(""));
        if (!before.quantity().equals(after.quantity())) tx.changed(call, "quantity", before.quantity(), after.quantity());
        if (!before.comment().equals(after.comment())) tx.changed(call, "comment", before.comment(), after.comment());
    }

    /** Empty where somebody was faster. */
    static Optional<InterestAnswer> answer(Writing tx, InterestAnswer after) {
        var table = CHALLENGES_ADDRESSEE;
        int written = tx.sql().update(table).set(table.INTEREST, after.interest().map(Enum::name).orElse("")).set(table.QUANTITY, after.quantity()).set(table.COMMENT, after.comment()).set(table.ANSWERED_BY, after.by())
                .set(table.ANSWERED_AT, after.at().map(Instant::toEpochMilli).orElse(0L)).set(table.VERSION, after.version())
                .where(table.CALL_ID.eq(after.call()), table.ORGANISATION.eq(after.organisation()), table.VERSION.eq(after.version() - 1)).execute();
        return written == 0 ? Optional.empty() : Optional.of(after);
    }
}
