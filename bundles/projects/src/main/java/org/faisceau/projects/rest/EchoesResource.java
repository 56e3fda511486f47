// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.projects.api.Echoes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /echoes}: experiments of other Living-Labs. */
@Component
public final class EchoesResource implements Resource {
    private final Echoes echoes;

    @Activate
    public EchoesResource(@Reference Echoes echoes) {
        this.echoes = echoes;
    }

    @Override
    public String module() {
        return "projects";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/echoes", "Experiments of other Living-Labs that were taken over, decided last first; filter: text", Role.OBSERVER, EchoAnswer.class, this::page)
                .record("/echoes/{id}", "One of them", Role.OBSERVER, EchoAnswer.class, this::one);
    }

    private Slice<EchoAnswer> page(Call call) {
        try {
            return echoes.page(call.actor(), call.query("text"), call.after(), call.limit()).map(EchoAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Versioned<EchoAnswer> one(Call call) {
        return echoes.find(call.actor(), call.path("id")).map(one -> new Versioned<>(EchoAnswer.of(one), one.version())).orElseThrow(Problem::notFound);
    }
}
