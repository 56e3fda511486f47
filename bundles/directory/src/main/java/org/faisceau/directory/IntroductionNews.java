// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells who is concerned by an introduction. Each is told once however often it is asked for. The two sides are named, what it is about is
 * not: a reader of the message may not be allowed to see that need.
 */
@Component(service = IntroductionNews.class)
public final class IntroductionNews {
    private static final Texts TEXTS = Texts.beside(IntroductionNews.class);
    private final Messages messages;
    private final Organisations organisations;

    @Activate
    public IntroductionNews(@Reference Messages messages, @Reference Organisations organisations) {
        this.messages = messages;
        this.organisations = organisations;
    }

    /** What its state calls for: a side that waits is asked; the other side and who asked learn what was answered. */
    void tell(Actor actor, Introduction one) {
        for (var side : IntroductionSide.values()) {
            if (one.waitsFor(side)) post(actor, one, IntroductionAskedKind.WORD, side(one, side), "asked/" + side, locale -> Map.of());
        }
        if (one.state() == IntroductionState.MADE || one.state() == IntroductionState.DECLINED) answered(actor, one);
    }

    /** An answer that was told is taken back. */
    void takenBack(Actor actor, Introduction one) {
        answered(actor, one, "taken-back/" + one.version());
    }

    /** By the moment of the answer: another one after it was taken back is news again. */
    private void answered(Actor actor, Introduction one) {
        var last = one.company().at().isAfter(one.buyer().at()) ? one.company().at() : one.buyer().at();
        answered(actor, one, "answered/" + last.toEpochMilli());
    }

    private void answered(Actor actor, Introduction one, String key) {
        Letter.Values values = locale -> Map.of("answer", TEXTS.in(locale).say("introduction.answer." + one.state()));
        for (var side : IntroductionSide.values()) post(actor, one, IntroductionAnsweredKind.WORD, side(one, side), key, values);
        post(actor, one, IntroductionAnsweredKind.WORD, Audience.person(one.askedBy()), key, values);
    }

    /** A side has been silent for so many working days. */
    void remind(Introduction one, IntroductionSide side, int workingDays) {
        post(Actor.system(), one, IntroductionReminderKind.WORD, side(one, side), "reminder/" + (one.reminders() + 1),
                locale -> Map.of("why", TEXTS.in(locale).say("introduction.why.silence", workingDays)));
    }

    /** Reminders did not help: the managers are told. */
    void giveUp(Introduction one) {
        post(Actor.system(), one, IntroductionReminderKind.WORD, Audience.holders(Role.MANAGER), "silent",
                locale -> Map.of("why", TEXTS.in(locale).say("introduction.why.silent", one.reminders())));
    }

    /** The day to ask what came of it has come; who asked is told, or the managers where that was nobody's account. */
    void followUp(Introduction one, LocalDate day) {
        var who = one.askedBy().equals(Actor.system().id()) ? Audience.holders(Role.MANAGER) : Audience.person(one.askedBy());
        post(Actor.system(), one, IntroductionReminderKind.WORD, who, "follow-up/" + day,
                locale -> Map.of("why", TEXTS.in(locale).say("introduction.why.followUp", TEXTS.in(locale).day(day))));
    }

    private void post(Actor actor, Introduction one, String kind, Audience to, String key, Letter.Values values) {
        var named = organisations.findAll(Actor.system(), List.of(one.content().company(), one.content().buyer()));
        messages.post(actor, Letter.of(kind, to, one.id() + "/" + key).about(one.ref()).saying(locale -> filled(locale, one, named, values)));
    }

    private static Map<String, String> filled(Locale locale, Introduction one, Map<String, Organisation> named, Letter.Values values) {
        var all = new HashMap<>(values.in(locale));
        all.put("company", name(named, one.content().company()));
        all.put("buyer", name(named, one.content().buyer()));
        return all;
    }

    private static String name(Map<String, Organisation> named, String id) {
        return Optional.ofNullable(named.get(id)).map(Organisation::name).orElse(id);
    }

    private static Audience side(Introduction one, IntroductionSide side) {
        return Audience.organisation(one.content().organisation(side));
    }
}
