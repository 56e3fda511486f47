// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Linked;
import org.faisceau.needs.api.Links;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /needs/{id}/links}: forecasts, needs and contracts. Links carry no version: linking what is linked changes nothing. */
@Component
public final class LinksResource implements Resource {
    private final Links links;

    @Activate
    public LinksResource(@Reference Links links) {
        this.links = links;
    }

    @Override
    public String module() {
        return "needs";
    }

    @Override
    public void declare(Routes routes) {
        routes.record("/needs/{id}/links", "What a need is linked to", Role.OBSERVER, LinksAnswer.class, this::one)
                .act("/needs/{id}/links", "Link a forecast, a need or a contract, or part them", Role.BUYER, LinkBody.class, LinksAnswer.class, this::link);
    }

    private Versioned<LinksAnswer> one(Call call) {
        var linked = found(call);
        return new Versioned<>(LinksAnswer.of(linked), linked.need().version());
    }

    private LinksAnswer link(Call call, LinkBody body) {
        var id = found(call).need().id();
        var other = body.other();
        var contract = body.contract();
        if (other != null && body.isParted()) part(links.part(call.actor(), id, other));
        else if (other != null) done(call, "other", links.join(call.actor(), id, other));
        else if (contract == null) throw Problem.invalid("other", "One of other, contract.");
        else if (body.isParted()) part(links.drop(call.actor(), id, contract));
        else done(call, "contract", links.note(call.actor(), id, contract));
        return LinksAnswer.of(found(call));
    }

    private Linked found(Call call) {
        return links.of(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
    }

    private static void part(boolean isDone) {
        if (!isDone) throw Problem.notFound();
    }

    private static void done(Call call, String field, Links.Linking outcome) {
        outcome.fold(
                done -> done,
                invalid -> {
                    var words = Texts.beside(LinksResource.class).in(call.locale());
                    throw Problem.invalid(field, words.say(words.has(invalid.key()) ? invalid.key() : "need.invalid"));
                },
                refused -> {
                    throw Problem.refused("Only a manager, or a buyer of its organisation, links a need.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }
}
