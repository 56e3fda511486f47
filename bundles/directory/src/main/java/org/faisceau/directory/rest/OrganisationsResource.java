// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.Arrays;
import java.util.List;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.directory.api.MembershipKind;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.ThresholdCategory;
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
    private static final List<String> PARAMETERS = List.of("text", "kind", "category", "membership", "mentor", "after", "limit");
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
        routes.collection("/organisations", "Organisations by name; filters: text, kind, category, membership, mentor", Role.OBSERVER, OrganisationAnswer.class, this::page)
                .record("/organisations/{id}", "One organisation", Role.OBSERVER, OrganisationAnswer.class, this::one)
                .create("/organisations", "Record an organisation; one that seems to be there already is refused (409) unless ?another=true", Role.MANAGER, OrganisationBody.class, OrganisationAnswer.class, this::create)
                .change("/organisations/{id}", "Change an organisation", Role.OBSERVER, OrganisationBody.class, OrganisationAnswer.class, this::change);
    }

    private Slice<OrganisationAnswer> page(Call call) {
        for (var name : call.queryNames()) if (!PARAMETERS.contains(name)) throw Problem.invalid(name, words(call).say("query.unknown", String.join(", ", PARAMETERS)));
        known(call, "kind", OrganisationKind.values());
        known(call, "category", ThresholdCategory.values());
        known(call, "membership", MembershipKind.values());
        var filter = OrganisationFilter.of(name -> call.query(name).isEmpty() ? List.of() : List.of(call.query(name)));
        return organisations.page(call.actor(), filter, call.after(), call.limit()).map(OrganisationAnswer::of);
    }

    private Versioned<OrganisationAnswer> one(Call call) {
        return organisations.find(call.actor(), call.path("id")).map(OrganisationsResource::versioned).orElseThrow(Problem::notFound);
    }

    private Created<OrganisationAnswer> create(Call call, OrganisationBody body) {
        var draft = draft(call, body, OrganisationDetails.none());
        organisations.twin(call.actor(), draft).ifPresent(earlier -> Twice.refuse(call, earlier.ref()));
        var outcome = organisations.register(call.actor(), draft);
        if (outcome instanceof Registering.Registered it) return new Created<>(OrganisationAnswer.of(it.organisation()), it.organisation().id(), it.organisation().version());
        throw problem(call, outcome);
    }

    private Versioned<OrganisationAnswer> change(Call call, OrganisationBody body) {
        var before = organisations.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
        return organisations.change(call.actor(), before.id(), call.seenVersion(), draft(call, body, before.details())).fold(
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

    private Draft draft(Call call, OrganisationBody body, OrganisationDetails before) {
        var faults = new Faults();
        var draft = body.draft(before, faults);
        organisations.faults(draft).forEach(one -> faults.add(one.field(), words(call).say(one.key())));
        faults.refuse();
        return draft;
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

    private static void known(Call call, String name, Enum<?>[] all) {
        var said = call.query(name);
        if (!said.isEmpty() && Arrays.stream(all).noneMatch(one -> one.name().equals(said))) throw Problem.invalid(name, "One of " + Arrays.toString(all) + ".");
    }

    private static Versioned<OrganisationAnswer> versioned(Organisation organisation) {
        return new Versioned<>(OrganisationAnswer.of(organisation), organisation.version());
    }
}
