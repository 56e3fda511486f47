// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names demonstrators for others. */
@Component
public final class DemonstratorWord implements Kind {
    private final Demonstrators demonstrators;

    @Activate
    public DemonstratorWord(@Reference Demonstrators demonstrators) {
        this.demonstrators = demonstrators;
    }

    @Override
    public String word() {
        return Demonstrator.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return demonstrators.find(actor, ref.id()).map(one -> one.content().name());
    }

    @Override
    public String address(Ref ref) {
        return "/charters/demonstrators/" + ref.id();
    }
}
