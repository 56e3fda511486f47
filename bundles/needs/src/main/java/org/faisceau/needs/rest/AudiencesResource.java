// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.Set;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Addressed;
import org.faisceau.needs.api.Audiences;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /needs/{id}/audience}: the companies a need is addressed to, for its own people and managers. */
@Component
public final class AudiencesResource implements Resource {
    private final Audiences audiences;

    @Activate
    public AudiencesResource(@Reference Audiences audiences) {
        this.audiences = audiences;
    }

    @Override
    public String module() {
        return "needs";
    }

    @Override
    public void declare(Routes routes) {
        routes.record("/needs/{id}/audience", "The companies a need is addressed to", Role.OBSERVER, AudienceAnswer.class, this::one)
                .change("/needs/{id}/audience", "Address a need to companies, or to all", Role.BUYER, AudienceBody.class, AudienceAnswer.class, this::address);
    }

    private Versioned<AudienceAnswer> one(Call call) {
        return versioned(found(call));
    }

    private Versioned<AudienceAnswer> address(Call call, AudienceBody body) {
        return versioned(audiences.address(call.actor(), found(call).need(), call.seenVersion(), Set.copyOf(body.asked())).fold(
                done -> done.addressed(),
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                invalid -> {
                    var words = Texts.beside(AudiencesResource.class).in(call.locale());
                    throw Problem.invalid("companies", words.say(words.has(invalid.key()) ? invalid.key() : "need.invalid"));
                },
                refused -> {
                    throw Problem.refused("Its buyer chooses before it is published, a manager afterwards.");
                },
                unknown -> {
                    throw Problem.notFound();
                }));
    }

    private Addressed found(Call call) {
        return audiences.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
    }

    private static Versioned<AudienceAnswer> versioned(Addressed addressed) {
        return new Versioned<>(AudienceAnswer.of(addressed), addressed.version());
    }
}
