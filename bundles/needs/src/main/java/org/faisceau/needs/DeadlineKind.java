// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « The deadline of your need comes near. » */
@Component
public final class DeadlineKind implements MessageKind {
    static final String WORD = "need-deadline";
    private static final Texts TEXTS = Texts.beside(DeadlineKind.class);

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("message.deadline.title");
    }

    @Override
    public String description(Locale locale) {
        return TEXTS.in(locale).say("message.deadline.what");
    }

    @Override
    public Delivery usual() {
        return Delivery.DAILY;
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        return ofNeed(locale);
    }

    @Override
    public Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), "message.deadline");
    }

    /** What every message on a need and its deadline can say. */
    static List<Placeholder> ofNeed(Locale locale) {
        var words = TEXTS.in(locale);
        return List.of(
                new Placeholder("need", words.say("placeholder.need"), words.say("placeholder.need.example")),
                new Placeholder("reference", words.say("placeholder.reference"), "B-2026-118"),
                new Placeholder("day", words.say("placeholder.day"), words.say("placeholder.day.example")));
    }
}
