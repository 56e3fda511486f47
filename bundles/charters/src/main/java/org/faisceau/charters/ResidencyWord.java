// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names stays for others. */
@Component
public final class ResidencyWord implements Kind {
    private static final Texts TEXTS = Texts.beside(ResidencyWord.class);
    private final Residencies residencies;
    private final Organisations organisations;

    @Activate
    public ResidencyWord(@Reference Residencies residencies, @Reference Organisations organisations) {
        this.residencies = residencies;
        this.organisations = organisations;
    }

    @Override
    public String word() {
        return Residency.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return residencies.find(actor, ref.id()).map(one -> TEXTS.in(locale).say("residency.title",
                organisations.find(Actor.system(), one.content().company()).map(Organisation::name).orElse(one.content().company())));
    }

    @Override
    public String address(Ref ref) {
        return "/charters/residencies/" + ref.id();
    }
}
