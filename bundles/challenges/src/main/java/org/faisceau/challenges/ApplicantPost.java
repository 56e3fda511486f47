// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_APPLICATION;
import static org.faisceau.challenges.db.Tables.CHALLENGES_EDITION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.db.tables.records.ChallengesApplicationRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.messages.api.Outsiders;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Letters to who applied: by message to an account, by mail with a link to who has none. Posted first, noted then. */
@Component(service = ApplicantPost.class)
public final class ApplicantPost {
    /** At one go: the rest waits for the next. */
    private static final int MOST = 500;
    private static final Set<String> ANSWERED = Set.of(State.WINNER.name(), State.NOT_KEPT.name(), State.NOT_ADMITTED.name());
    /** Once a mail server is set at last, nobody hears of what was answered long ago. */
    private static final Duration NEWS = Duration.ofDays(60);
    /** Whoever began a draft since is taken to be writing it. */
    private static final Duration BEGUN = Duration.ofHours(1);
    private static final Duration LINK = Duration.ofDays(365);
    private final Schema schema;
    private final Clock clock;
    private final Messages messages;
    private final Outsiders outsiders;

    @Activate
    public ApplicantPost(@Reference Store store, @Reference Clock clock, @Reference Messages messages, @Reference Outsiders outsiders) {
        this.schema = store.schema("challenges", ApplicantPost.class);
        this.clock = clock;
        this.messages = messages;
        this.outsiders = outsiders;
    }

    private record Due(Application application, Edition edition) {}

    /** Tells who applied that the answer can be read. @return how many */
    int tellAnswers() {
        return tell(AnswerKind.WORD, CHALLENGES_APPLICATION.TOLD_AT, CHALLENGES_APPLICATION.STATE.in(ANSWERED).and(CHALLENGES_EDITION.STATE.eq(Edition.State.CONCLUDED.name()))
                .and(CHALLENGES_EDITION.CONCLUDED_AT.gt(clock.instant().minus(NEWS).toEpochMilli())));
    }

    /** Reminds once whose draft is not sent, where the last minute comes before that moment: never while it is just begun, and only once half of the time that it had is over. */
    int remind(Instant until) {
        var isLeft = CHALLENGES_APPLICATION.CREATED_AT.le(clock.instant().minus(BEGUN).toEpochMilli()).and(CHALLENGES_APPLICATION.CREATED_AT.plus(CHALLENGES_EDITION.CLOSES_AT).le(2 * clock.millis()));
        return tell(UnsentKind.WORD, CHALLENGES_APPLICATION.REMINDED_AT, CHALLENGES_APPLICATION.STATE.eq(State.DRAFT.name()).and(CHALLENGES_EDITION.STATE.eq(Edition.State.PUBLISHED.name()))
                .and(CHALLENGES_EDITION.CLOSES_AT.between(clock.millis(), until.toEpochMilli())).and(isLeft));
    }

    private int tell(String kind, TableField<ChallengesApplicationRecord, Long> noted, Condition which) {
        boolean areReached = outsiders.areReached();
        var reached = CHALLENGES_APPLICATION.CREATED_BY.ne("").or(areReached ? CHALLENGES_APPLICATION.MAIL.ne("") : DSL.falseCondition());
        List<Due> due = schema.read(tx -> tx.sql().select(CHALLENGES_APPLICATION.fields()).select(CHALLENGES_EDITION.fields()).from(CHALLENGES_APPLICATION).join(CHALLENGES_EDITION).on(CHALLENGES_EDITION.ID.eq(CHALLENGES_APPLICATION.EDITION_ID))
                .where(noted.eq(0L), which, reached, CHALLENGES_EDITION.BINNED_AT.eq(0L)).orderBy(CHALLENGES_APPLICATION.ID).limit(MOST)
                .fetch(row -> new Due(ApplicationTable.application(row.into(CHALLENGES_APPLICATION)), EditionTable.edition(row.into(CHALLENGES_EDITION)))));
        due.forEach(one -> post(kind, one));
        if (!due.isEmpty()) {
            schema.write(Actor.system(), tx -> tx.sql().update(CHALLENGES_APPLICATION).set(noted, clock.millis()).where(CHALLENGES_APPLICATION.ID.in(due.stream().map(one -> one.application().id()).toList())).execute());
        }
        return due.size();
    }

    private void post(String kind, Due due) {
        var one = due.application();
        if (!one.createdBy().isEmpty()) {
            messages.post(Actor.system(), Letter.of(kind, Audience.person(one.createdBy()), one.id()).about(one.ref()).saying(locale -> values(due, locale)));
            return;
        }
        var link = new Outsiders.Link(ApplicationRegister.PAGE, ApplicationRegister.PASS, one.ref(), clock.instant().plus(LINK));
        outsiders.mail(Actor.system(), new Outsiders.Note(kind, one.id(), one.content().mail(), name(one), Locale.FRENCH, values(due, Locale.FRENCH), link));
    }

    private static String name(Application one) {
        return one.content().contact().isEmpty() ? one.content().applicant() : one.content().contact();
    }

    /** All that any kind of these names: a kind takes what it knows. */
    private static Map<String, String> values(Due due, Locale locale) {
        var words = ChallengeMessage.TEXTS.in(locale);
        var project = due.application().content().title();
        return Map.of("challenge", due.edition().title(), "project", project.isEmpty() ? words.say("message.noTitle") : project,
                "day", due.edition().content().closesAt().map(minute -> words.moment(minute.atZone(Days.PARIS).toInstant())).orElseGet(() -> words.say("message.noDay")));
    }
}
