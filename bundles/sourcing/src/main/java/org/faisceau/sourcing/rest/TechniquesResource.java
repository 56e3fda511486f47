// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.sourcing.api.Techniques;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /techniques}: those that run. */
@Component
public final class TechniquesResource implements Resource {
    private final Techniques techniques;

    @Activate
    public TechniquesResource(@Reference Techniques techniques) {
        this.techniques = techniques;
    }

    @Override
    public String module() {
        return "sourcing";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/techniques", "Sourcing techniques that run, by name", Role.OBSERVER, TechniqueAnswer.class, this::all);
    }

    private Slice<TechniqueAnswer> all(Call call) {
        return Whole.by(TechniqueAnswer::id, techniques.offered().stream().map(one -> TechniqueAnswer.of(one, call.locale())).toList()).page(call);
    }
}
