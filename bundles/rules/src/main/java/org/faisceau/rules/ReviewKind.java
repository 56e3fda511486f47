// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « Rules to be looked at again. » */
@Component
public final class ReviewKind implements MessageKind {
    static final String WORD = "rule-review";
    private static final Texts TEXTS = Texts.beside(ReviewKind.class);

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("message.review.title");
    }

    @Override
    public String description(Locale locale) {
        return TEXTS.in(locale).say("message.review.what");
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
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        var words = TEXTS.in(locale);
        return List.of(new Placeholder("count", words.say("placeholder.count"), words.say("review.count", 3)), new Placeholder("day", words.say("placeholder.day"), words.say("placeholder.day.example")));
    }

    @Override
    public Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), "message.review");
    }
}
