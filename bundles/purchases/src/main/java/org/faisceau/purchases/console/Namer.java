// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;
import java.util.Locale;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the names of what contracts point to; needs and themes are known by their reference alone. */
@Component(service = Namer.class)
public final class Namer {
    private final Organisations organisations;

    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public Namer(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    ContractNames names(Actor actor, Locale locale) {
        return new ContractNames(organisations, kinds, actor, locale);
    }
}
