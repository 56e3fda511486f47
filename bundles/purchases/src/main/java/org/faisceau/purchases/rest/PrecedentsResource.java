// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.purchases.api.Precedents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /precedents}: contracts of other Living-Labs. */
@Component
public final class PrecedentsResource implements Resource {
    private final Precedents precedents;

    @Activate
    public PrecedentsResource(@Reference Precedents precedents) {
        this.precedents = precedents;
    }

    @Override
    public String module() {
        return "purchases";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/precedents", "Contracts of other Living-Labs that were taken over, notified last first; filter: text", Role.OBSERVER, PrecedentAnswer.class, this::page)
                .record("/precedents/{id}", "One of them", Role.OBSERVER, PrecedentAnswer.class, this::one);
    }

    private Slice<PrecedentAnswer> page(Call call) {
        try {
            return precedents.page(call.actor(), call.query("text"), call.after(), call.limit()).map(PrecedentAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Versioned<PrecedentAnswer> one(Call call) {
        return precedents.find(call.actor(), call.path("id")).map(one -> new Versioned<>(PrecedentAnswer.of(one), one.version())).orElseThrow(Problem::notFound);
    }
}
