// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_ADDRESSEE;
import static org.faisceau.challenges.db.Tables.CHALLENGES_CALL;
import static org.faisceau.challenges.db.Tables.CHALLENGES_EDITION;
import static org.faisceau.challenges.db.Tables.CHALLENGES_JUROR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Letters to who is asked by a call, and to who is called to a jury. Posted first, noted then: posted again, a letter reaches nobody twice. */
@Component(service = ChallengePost.class)
public final class ChallengePost {
    /** At one go: the rest waits for the next. */
    private static final int MOST = 500;
    private final Schema schema;
    private final Clock clock;
    private final Messages messages;

    @Activate
    public ChallengePost(@Reference Store store, @Reference Clock clock, @Reference Messages messages) {
        this.schema = store.schema("challenges", ChallengePost.class);
        this.clock = clock;
        this.messages = messages;
    }

    private record Asked(String call, String title, String closesOn, String organisation) {}

    private record Called(String edition, String title, long closesAt, String account) {}

    /** Tells those who do not know yet of calls that are open. @return how many authorities */
    int tellAsked() {
        return ask(AskedKind.WORD, CHALLENGES_ADDRESSEE.TOLD_AT, CHALLENGES_ADDRESSEE.TOLD_AT.eq(0L).and(CHALLENGES_ADDRESSEE.ANSWERED_AT.eq(0L)).and(CHALLENGES_CALL.CLOSES_ON.ge(Days.today(clock).toString())));
    }

    /** Reminds once those who were told, did not answer, and have until that day at most. */
    int remindAsked(LocalDate until) {
        return ask(SilentKind.WORD, CHALLENGES_ADDRESSEE.REMINDED_AT, CHALLENGES_ADDRESSEE.TOLD_AT.gt(0L).and(CHALLENGES_ADDRESSEE.REMINDED_AT.eq(0L)).and(CHALLENGES_ADDRESSEE.ANSWERED_AT.eq(0L))
                .and(CHALLENGES_CALL.CLOSES_ON.between(Days.today(clock).toString(), until.toString())));
    }

    private int ask(String kind, TableField<?, Long> noted, Condition which) {
        var due = schema.read(tx -> tx.sql().select(CHALLENGES_CALL.ID, CHALLENGES_CALL.TITLE, CHALLENGES_CALL.CLOSES_ON, CHALLENGES_ADDRESSEE.ORGANISATION).from(CHALLENGES_ADDRESSEE).join(CHALLENGES_CALL).on(CHALLENGES_CALL.ID.eq(CHALLENGES_ADDRESSEE.CALL_ID))
                .where(which, CHALLENGES_CALL.STATE.eq(InterestCall.State.OPEN.name()), CHALLENGES_CALL.BINNED_AT.eq(0L)).orderBy(CHALLENGES_CALL.ID, CHALLENGES_ADDRESSEE.ORGANISATION).limit(MOST)
                .fetch(row -> new Asked(row.value1(), row.value2(), row.value3(), row.value4())));
        due.forEach(one -> messages.post(Actor.system(), Letter.of(kind, Audience.organisation(one.organisation()), one.call() + "/" + one.organisation()).about(new Ref(InterestCall.KIND, one.call()))
                .saying(locale -> Map.of("need", one.title(), "day", day(locale, Days.read(one.closesOn()))))));
        return note(due, (tx, one) -> tx.update(CHALLENGES_ADDRESSEE).set(noted, clock.millis()).where(CHALLENGES_ADDRESSEE.CALL_ID.eq(one.call()), CHALLENGES_ADDRESSEE.ORGANISATION.eq(one.organisation())).execute());
    }

    /** Tells the members of juries who do not know yet. @return how many */
    int tellJurors() {
        var due = schema.read(tx -> tx.sql().select(CHALLENGES_EDITION.ID, DSL.concat(CHALLENGES_EDITION.CHALLENGE, DSL.inline(" "), CHALLENGES_EDITION.YEAR), CHALLENGES_EDITION.CLOSES_AT, CHALLENGES_JUROR.ACCOUNT)
                .from(CHALLENGES_JUROR).join(CHALLENGES_EDITION).on(CHALLENGES_EDITION.ID.eq(CHALLENGES_JUROR.EDITION_ID))
                .where(CHALLENGES_JUROR.TOLD_AT.eq(0L), CHALLENGES_EDITION.STATE.eq(Edition.State.PUBLISHED.name()), CHALLENGES_EDITION.BINNED_AT.eq(0L)).orderBy(CHALLENGES_EDITION.ID, CHALLENGES_JUROR.ACCOUNT).limit(MOST)
                .fetch(row -> new Called(row.value1(), row.value2(), row.value3(), row.value4())));
        due.forEach(one -> messages.post(Actor.system(), Letter.of(JurorKind.WORD, Audience.person(one.account()), one.edition() + "/" + one.account()).about(new Ref(Edition.KIND, one.edition()))
                .at(Edition.address(one.edition()) + "/jury").saying(locale -> Map.of("challenge", one.title(), "day", day(locale, EditionTable.moment(one.closesAt()).map(Days::of))))));
        return note(due, (tx, one) -> tx.update(CHALLENGES_JUROR).set(CHALLENGES_JUROR.TOLD_AT, clock.millis()).where(CHALLENGES_JUROR.EDITION_ID.eq(one.edition()), CHALLENGES_JUROR.ACCOUNT.eq(one.account())).execute());
    }

    private static String day(Locale locale, Optional<LocalDate> day) {
        var words = ChallengeMessage.TEXTS.in(locale);
        return day.map(words::day).orElseGet(() -> words.say("message.noDay"));
    }

    private interface Noting<T> {
        void note(DSLContext sql, T one);
    }

    private <T> int note(List<T> told, Noting<T> noting) {
        if (!told.isEmpty()) {
            schema.write(Actor.system(), tx -> {
                told.forEach(one -> noting.note(tx.sql(), one));
                return told.size();
            });
        }
        return told.size();
    }
}
