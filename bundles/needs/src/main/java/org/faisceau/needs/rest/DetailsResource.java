// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Attachments;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Details;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.ValueSheet;
import org.faisceau.needs.api.Values;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /needs/{id}/details}, {@code /value} and {@code /files}: what a need has besides its content. */
@Component
public final class DetailsResource implements Resource {
    private static final Texts TEXTS = Texts.beside(DetailsResource.class);
    private final Needs needs;
    private final Details details;
    private final Values values;
    private final Attachments attachments;

    @Activate
    public DetailsResource(@Reference Needs needs, @Reference Details details, @Reference Values values, @Reference Attachments attachments) {
        this.needs = needs;
        this.details = details;
        this.values = values;
        this.attachments = attachments;
    }

    @Override
    public String module() {
        return "needs";
    }

    @Override
    public void declare(Routes routes) {
        routes.record("/needs/{id}/details", "Requirements, constraints, who asks, whether the buyer is named", Role.OBSERVER, DetailBody.class, this::one)
                .change("/needs/{id}/details", "Write them; version 0 for the first time", Role.BUYER, DetailBody.class, DetailBody.class, this::change)
                .record("/needs/{id}/value", "The value sheet, for the buyer's people and managers", Role.OBSERVER, ValueBody.class, this::value)
                .change("/needs/{id}/value", "Write the value sheet; version 0 for the first time", Role.BUYER, ValueBody.class, ValueBody.class, this::changeValue)
                .collection("/needs/{id}/files", "The pieces of a need, oldest first", Role.OBSERVER, PieceAnswer.class, this::files);
    }

    private Versioned<DetailBody> one(Call call) {
        return details.find(call.actor(), call.path("id")).map(DetailsResource::versioned).orElseThrow(Problem::notFound);
    }

    private Versioned<DetailBody> change(Call call, DetailBody body) {
        var faults = new Faults();
        details.faults(body.detail()).forEach(one -> faults.add(one.field(), TEXTS.in(call.locale()).say(one.key())));
        faults.refuse();
        return versioned(details.change(call.actor(), call.path("id"), call.seenVersion(), body.detail()).fold(
                done -> done.detail(),
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                invalid -> {
                    throw Problem.invalid(invalid.field(), TEXTS.in(call.locale()).say(invalid.key()));
                },
                refused -> {
                    throw refused();
                },
                unknown -> {
                    throw Problem.notFound();
                }));
    }

    private Versioned<ValueBody> value(Call call) {
        return values.find(call.actor(), call.path("id")).map(DetailsResource::sheet).orElseThrow(Problem::notFound);
    }

    private Versioned<ValueBody> changeValue(Call call, ValueBody body) {
        return sheet(values.change(call.actor(), call.path("id"), call.seenVersion(), body.asked()).fold(
                done -> done.sheet(),
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                refused -> {
                    throw refused();
                },
                unknown -> {
                    throw Problem.notFound();
                }));
    }

    private Slice<PieceAnswer> files(Call call) {
        if (needs.find(call.actor(), call.path("id")).isEmpty()) throw Problem.notFound();
        return Whole.by(piece -> piece.file().hash(), attachments.of(call.actor(), call.path("id"))).page(call).map(PieceAnswer::of);
    }

    private static Problem refused() {
        return Problem.refused("Only a manager, or a buyer of its organisation, may change a need, and none once it is closed or abandoned.");
    }

    private static Versioned<DetailBody> versioned(Detail one) {
        return new Versioned<>(DetailBody.of(one), one.version());
    }

    private static Versioned<ValueBody> sheet(ValueSheet one) {
        return new Versioned<>(ValueBody.of(one), one.version());
    }
}
