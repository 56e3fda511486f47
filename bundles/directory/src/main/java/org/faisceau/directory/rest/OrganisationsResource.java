// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /organisations}. */
@Component
public final class OrganisationsResource implements Resource {
    private static final List<String> PARAMETERS = List.of("text", "kind", "after", "limit");
    private final Organisations organisations;

    @Activate
    public OrganisationsResource(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String module() {
        return "directory";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/organisations", "Organisations by name; filters: text, kind", Role.OBSERVER, Organisation.class, this::page)
                .record("/organisations/{id}", "One organisation", Role.OBSERVER, Organisation.class, this::one)
                .create("/organisations", "Record an organisation", Role.MANAGER, OrganisationBody.class, Organisation.class, this::create)
                .change("/organisations/{id}", "Change an organisation", Role.OBSERVER, OrganisationBody.class, Organisation.class, this::change);
    }

    private Slice<Organisation> page(Call call) {
        for (var name : call.queryNames()) if (!PARAMETERS.contains(name)) throw Problem.invalid(name, words(call).say("query.unknown", String.join(", ", PARAMETERS)));
        var kind = call.query("kind").isEmpty() ? Optional.<OrganisationKind>empty() : Optional.of(kind(call.query("kind")));
        return organisations.page(call.actor(), call.query("text"), kind, call.after(), call.limit());
    }

    private Versioned<Organisation> one(Call call) {
        return organisations.find(call.actor(), call.path("id")).map(OrganisationsResource::versioned).orElseThrow(Problem::notFound);
    }

    private Created<Organisation> create(Call call, OrganisationBody body) {
        var outcome = organisations.register(call.actor(), body.draft());
        if (outcome instanceof Registering.Registered it) return new Created<>(it.organisation(), it.organisation().id(), it.organisation().version());
        throw problem(call, outcome);
    }

    private Versioned<Organisation> change(Call call, OrganisationBody body) {
        return organisations.change(call.actor(), call.path("id"), call.seenVersion(), body.draft()).fold(
                done -> versioned(done.organisation()),
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                not -> {
                    throw problem(call, not);
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    private static Problem problem(Call call, Registering outcome) {
        return outcome.fold(
                registered -> Problem.conflict("Recorded."),
                invalid -> Problem.invalid(invalid.field(), words(call).say(invalid.key())),
                taken -> Problem.conflict("That SIREN is recorded already: organisation " + taken.earlier().id() + "."),
                refused -> Problem.refused("Only a manager, or a person of the organisation, may do this."));
    }

    private static Words words(Call call) {
        return Texts.beside(OrganisationsResource.class).in(call.locale());
    }

    private static OrganisationKind kind(String text) {
        return Arrays.stream(OrganisationKind.values()).filter(kind -> kind.name().equals(text)).findFirst()
                .orElseThrow(() -> Problem.invalid("kind", "One of " + Arrays.toString(OrganisationKind.values()) + "."));
    }

    private static Versioned<Organisation> versioned(Organisation organisation) {
        return new Versioned<>(organisation, organisation.version());
    }
}
