// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « A technique of your campaign has something new »: to those who take part, never to companies. */
@Component
public final class ReportKind implements MessageKind {
    static final String WORD = "sourcing-report";
    private static final Texts TEXTS = Texts.beside(ReportKind.class);

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("message.report.title");
    }

    @Override
    public String description(Locale locale) {
        return TEXTS.in(locale).say("message.report.what");
    }

    @Override
    public Delivery usual() {
        return Delivery.INBOX;
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        var words = TEXTS.in(locale);
        return Stream.of("campaign", "reference", "title", "body").map(name -> new Placeholder(name, words.say("placeholder." + name), words.say("placeholder." + name + ".example"))).toList();
    }

    @Override
    public Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), "message.report");
    }
}
