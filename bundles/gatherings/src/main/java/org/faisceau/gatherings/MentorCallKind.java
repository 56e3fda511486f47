// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « Would your organisation be the mentor of this gathering? » */
@Component(service = MessageKind.class)
public final class MentorCallKind implements MessageKind {
    static final String WORD = "gathering-mentor";
    private static final Texts TEXTS = Texts.beside(MentorCallKind.class);

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("message.mentor.title");
    }

    @Override
    public String description(Locale locale) {
        return TEXTS.in(locale).say("message.mentor.what");
    }

    @Override
    public Delivery usual() {
        return Delivery.AT_ONCE;
    }

    @Override
    public boolean mayBeDeclined() {
        return false;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        var words = TEXTS.in(locale);
        return Stream.of("gathering", "day", "place").map(name -> new Placeholder(name, words.say("placeholder." + name), words.say("placeholder." + name + ".example"))).toList();
    }

    @Override
    public Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), "message.mentor");
    }
}
