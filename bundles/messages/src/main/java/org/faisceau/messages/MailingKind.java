// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.api.Mailings.Mailing;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What a manager writes to many. */
@Component
public final class MailingKind implements MessageKind {
    static final String SUBJECT = "subject";
    static final String BODY = "body";

    private static final Texts TEXTS = Texts.beside(MailingKind.class);

    @Activate
    public MailingKind() {}

    @Override
    public String word() {
        return Mailing.KIND;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("mailing.title");
    }

    @Override
    public String description(Locale locale) {
        return TEXTS.in(locale).say("mailing.description");
    }

    @Override
    public Delivery usual() {
        return Delivery.AT_ONCE;
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        var words = TEXTS.in(locale);
        return List.of(placeholder(words, SUBJECT), placeholder(words, BODY));
    }

    @Override
    public Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), "mailing");
    }

    private static Placeholder placeholder(Words words, String name) {
        return new Placeholder(name, words.say("mailing." + name + ".meaning"), words.say("mailing." + name + ".example"));
    }
}
