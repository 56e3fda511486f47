// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.Invitations.Why;
import org.faisceau.gatherings.api.Invitations;
import org.faisceau.gatherings.api.Registrations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.messages.api.Outsiders.Note;
import org.faisceau.messages.api.Outsiders;
import org.faisceau.messages.spi.MessageKind.Wording;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Letters to guests. Posted first, noted then: cut off in between, the same letter is posted again and reaches nobody twice. */
@Component(service = GuestPost.class)
public final class GuestPost {
    static final String CANCELLED = "CANCELLED";
    private static final int CHUNK = 200;
    private final Schema schema;
    private final Clock clock;
    private final Messages messages;
    private final Outsiders outsiders;

    @Activate
    public GuestPost(@Reference Store store, @Reference Clock clock, @Reference Messages messages, @Reference Outsiders outsiders) {
        this.schema = store.schema("gatherings", GuestPost.class);
        this.clock = clock;
        this.messages = messages;
        this.outsiders = outsiders;
    }

    /** A guest to be told, and of what. @param isHeld the place is held until the address is proved, and no longer than that */
    record Due(Guest guest, Gathering gathering, Why why, boolean isHeld) {
        Map<String, String> values(Locale locale) {
            var values = new HashMap<>(GuestPost.values(gathering, locale));
            values.put("proof", GuestMessage.TEXTS.in(locale).say(isHeld ? "guest.proofHeld" : "guest.proof", Registrations.HOLD.toHours()));
            return values;
        }
    }

    /** Tells all who do not know yet, by message or by mail. @return how many were told */
    int tellAll() {
        return Arrays.stream(Why.values()).mapToInt(why -> post(why) + mail(why)).sum();
    }

    private int post(Why why) {
        int told = 0;
        for (var some = due(why, GATHERINGS_GUEST.ACCOUNT.ne("")); !some.isEmpty(); some = due(why, GATHERINGS_GUEST.ACCOUNT.ne(""))) {
            var reached = some.stream().collect(Collectors.partitioningBy(this::post));
            note(reached.get(true));
            leave(reached.get(false));
            told += reached.get(true).size();
        }
        return told;
    }

    /** Ends where mail is switched off meanwhile: who is left is told by hand. */
    private int mail(Why why) {
        int told = 0;
        for (var some = due(why, isMailed()); !some.isEmpty(); some = due(why, isMailed())) {
            var reached = some.stream().filter(one -> outsiders.mail(Actor.system(), letter(one))).toList();
            note(reached);
            told += reached.size();
            if (reached.isEmpty()) return told;
        }
        return told;
    }

    /** Without account, but within reach of mail as things are. */
    Condition isMailed() {
        return GATHERINGS_GUEST.ACCOUNT.eq("").and(outsiders.areReached() ? GATHERINGS_GUEST.MAIL_KEY.ne("") : DSL.falseCondition());
    }

    /** Whether mail leaves to who has no account. */
    boolean reachesOthers() {
        return outsiders.areReached();
    }

    /** Told by nobody but a person. */
    Condition isByHand() {
        return GATHERINGS_GUEST.ACCOUNT.eq("").and(outsiders.areReached() ? GATHERINGS_GUEST.MAIL_KEY.eq("") : DSL.trueCondition());
    }

    private List<Due> due(Why why, Condition which) {
        boolean isOfTheDay = why == Why.MOVED || why == Why.CANCELLED;
        return schema.read(tx -> due(tx, why, isOfTheDay ? which.and(isSettled(clock)) : which));
    }

    /** Nothing was changed for some minutes: what is mistyped and mended meanwhile is told to nobody, and of several changes the last. */
    static Condition isSettled(Clock clock) {
        return GATHERINGS_GATHERING.CHANGED_AT.le(clock.instant().minus(Invitations.SETTLING).toEpochMilli());
    }

    /** What a guest without account is mailed: in French, as nobody asked for another language. */
    private static Note letter(Due due) {
        return new Note(GuestMessage.word(due.why()), due.guest().id() + "/" + key(due), due.guest().content().mail(), due.guest().name(), Locale.FRENCH, due.values(Locale.FRENCH), Links.mailed(new Links.Whose(due.guest(), due.gathering())));
    }

    /** The words of a letter before it leaves. */
    Wording said(Gathering gathering, Why why, Locale locale) {
        var nobody = new Outsiders.Link("", Links.OWN, gathering.ref(), gathering.ends());
        return outsiders.said(new Note(GuestMessage.word(why), "", "", "", locale, values(gathering, locale), nobody));
    }

    static Map<String, String> values(Gathering gathering, Locale locale) {
        var words = GuestMessage.TEXTS.in(locale);
        return Map.of("gathering", gathering.title(), "day", within(words.weekday(gathering.content().day()), locale), "from", hour(words, gathering.content().from()), "until", hour(words, gathering.content().until()),
                "place", gathering.content().place().isEmpty() ? words.say("guest.noPlace") : gathering.content().place(), "reason", gathering.reason());
    }

    private static String hour(Words words, LocalTime time) {
        return words.say("guest.hour", time.getHour(), "%02d".formatted(time.getMinute()));
    }

    /** Some who are to be told of that. */
    static List<Due> due(Reading tx, Why why, Condition which) {
        return tx.sql().select(GATHERINGS_GUEST.fields()).select(GATHERINGS_GATHERING.fields()).from(GATHERINGS_GUEST).join(GATHERINGS_GATHERING).on(GATHERINGS_GATHERING.ID.eq(GATHERINGS_GUEST.GATHERING_ID))
                .where(GATHERINGS_GATHERING.BINNED_AT.eq(0L), condition(why), which).orderBy(GATHERINGS_GUEST.GATHERING_ID, GATHERINGS_GUEST.NAME_SORT, GATHERINGS_GUEST.ID).limit(CHUNK)
                .fetch(row -> new Due(GuestTable.guest(row.into(GATHERINGS_GUEST)), GatheringTable.gathering(row.into(GATHERINGS_GATHERING)), why, row.get(GATHERINGS_GUEST.HELD_UNTIL) > 0));
    }

    /** Whether somebody was told of that gathering and does not know yet that it is off. */
    static boolean isAwaited(Reading tx, Gathering gathering) {
        return tx.sql().fetchExists(GATHERINGS_GUEST, GATHERINGS_GUEST.GATHERING_ID.eq(gathering.id().word()).and(isInformed()));
    }

    /** Was told of the gathering, and not yet that it is off. */
    static Condition isInformed() {
        return GATHERINGS_GUEST.TOLD_AT.gt(0L).and(GATHERINGS_GUEST.TOLD_DAY.ne(CANCELLED)).and(GATHERINGS_GUEST.STATE.in(State.INVITED.name(), State.COMING.name(), State.WAITING.name()));
    }

    private static Condition condition(Why why) {
        var isOpen = GATHERINGS_GATHERING.STATE.eq(GatheringState.OPEN.name());
        var isTold = GATHERINGS_GUEST.TOLD_AT.gt(0L);
        var isConcerned = GATHERINGS_GUEST.STATE.in(State.INVITED.name(), State.COMING.name(), State.WAITING.name());
        return switch (why) {
            case INVITATION -> isOpen.and(GATHERINGS_GUEST.STATE.eq(State.INVITED.name())).and(GATHERINGS_GUEST.TOLD_AT.eq(0L));
            case JOINED -> isOpen.and(GATHERINGS_GUEST.CONFIRM.eq(1));
            case REMINDER, PLACE -> isOpen.and(GATHERINGS_GUEST.NEWS.eq(why.name()));
            case THANKS -> GATHERINGS_GUEST.NEWS.eq(why.name());
            case MOVED -> isOpen.and(isTold).and(isConcerned).and(GATHERINGS_GUEST.TOLD_DAY.ne(GATHERINGS_GATHERING.DAY).or(GATHERINGS_GUEST.TOLD_HOUR.ne(GATHERINGS_GATHERING.BEGINS)));
            case CANCELLED -> GATHERINGS_GATHERING.STATE.eq(GatheringState.CANCELLED.name()).and(isTold).and(isConcerned).and(GATHERINGS_GUEST.TOLD_DAY.ne(CANCELLED));
        };
    }

    /** French writes its weekdays small within a sentence. */
    private static String within(String weekday, Locale locale) {
        return locale.getLanguage().equals("en") ? weekday : weekday.substring(0, 1).toLowerCase(locale) + weekday.substring(1);
    }

    /** What makes it another letter: for a day what was told before, as it may come back to a day that was told once; for the rest the change that brought the news. */
    private static String key(Due due) {
        long told = due.guest().toldAt().map(Instant::toEpochMilli).orElse(0L);
        var content = due.gathering().content();
        return switch (due.why()) {
            case INVITATION -> "";
            case MOVED -> told + " " + content.day() + " " + content.from();
            case CANCELLED -> told + " " + content.day();
            default -> String.valueOf(due.guest().version());
        };
    }

    /** False where it reaches nobody, as the account was disabled meanwhile. */
    private boolean post(Due due) {
        var gathering = due.gathering();
        var key = due.guest().id() + "/" + key(due);
        var posted = messages.post(Actor.system(), Letter.of(GuestMessage.word(due.why()), Audience.person(due.guest().account()), key).about(gathering.ref()).saying(due::values));
        return posted.added() + posted.known() + posted.declined() > 0;
    }

    /** To people: a guest without an account is among those who are told by hand. */
    private void leave(List<Due> unreached) {
        if (unreached.isEmpty()) return;
        schema.write(Actor.system(), tx -> tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.ACCOUNT, "").where(GATHERINGS_GUEST.ID.in(unreached.stream().map(one -> one.guest().id()).toList())).execute());
    }

    /** Notes whom that was told, so that nobody is told again; other news, which may have come meanwhile, stays to be told. */
    void note(List<Due> told) {
        schema.write(Actor.system(), tx -> note(tx, told));
    }

    int note(Writing tx, List<Due> told) {
        for (var one : told) {
            boolean isOff = one.why() == Why.CANCELLED;
            var content = one.gathering().content();
            tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.TOLD_AT, clock.millis()).set(GATHERINGS_GUEST.TOLD_DAY, isOff ? CANCELLED : content.day().toString())
                    .set(GATHERINGS_GUEST.TOLD_HOUR, content.from().toString()).set(GATHERINGS_GUEST.NEWS, DSL.when(GATHERINGS_GUEST.NEWS.eq(one.why().name()), "").otherwise(GATHERINGS_GUEST.NEWS)).set(GATHERINGS_GUEST.CONFIRM, one.why() == Why.JOINED ? DSL.val(0) : GATHERINGS_GUEST.CONFIRM).where(GATHERINGS_GUEST.ID.eq(one.guest().id())).execute();
        }
        return told.size();
    }

    /** The first moment of today in Paris. */
    long today() {
        return Days.begin(Days.today(clock)).toEpochMilli();
    }
}
