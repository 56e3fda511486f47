// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names charters for others. */
@Component
public final class CharterWord implements Kind {
    private static final Texts TEXTS = Texts.beside(CharterWord.class);
    private final Charters charters;

    @Activate
    public CharterWord(@Reference Charters charters) {
        this.charters = charters;
    }

    @Override
    public String word() {
        return Charter.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        var words = TEXTS.in(locale);
        return charters.find(actor, ref.id()).map(one -> words.say("charter.title", one.number(), words.day(one.terms().startsOn()), words.day(one.terms().endsOn())));
    }

    /** Its page is that of its lab, at this charter. */
    @Override
    public String address(Ref ref) {
        return "/charters/signed/" + ref.id();
    }
}
