// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « The deadline of your need is over: what became of it? » It cannot be declined: somebody has to act. */
@Component
public final class AnswersClosedKind implements MessageKind {
    static final String WORD = "need-answers-closed";
    private static final Texts TEXTS = Texts.beside(AnswersClosedKind.class);

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("message.closed.title");
    }

    @Override
    public String description(Locale locale) {
        return TEXTS.in(locale).say("message.closed.what");
    }

    @Override
    public Delivery usual() {
        return Delivery.DAILY;
    }

    @Override
    public boolean mayBeDeclined() {
        return false;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        return DeadlineKind.ofNeed(locale);
    }

    @Override
    public Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), "message.closed");
    }
}
