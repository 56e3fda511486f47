// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « Rules await your decision. » */
@Component
public final class ProposedKind implements MessageKind {
    static final String WORD = "rule-proposed";
    private static final Texts TEXTS = Texts.beside(ProposedKind.class);

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("message.proposed.title");
    }

    @Override
    public String description(Locale locale) {
        return TEXTS.in(locale).say("message.proposed.what");
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
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Placeholder> placeholders(Locale locale) {
        var words = TEXTS.in(locale);
        return List.of(new Placeholder("count", words.say("placeholder.proposals"), words.say("proposed.count", 2)), new Placeholder("who", words.say("placeholder.who"), "Camille Exemple"),
                new Placeholder("rules", words.say("placeholder.rules"), "INNO-LOT-FS, LOTS-20"));
    }

    @Override
    public Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), "message.proposed");
    }
}
