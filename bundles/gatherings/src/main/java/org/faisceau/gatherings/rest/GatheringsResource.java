// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Whole;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringParameters;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /gatherings}, their steps and formats. */
@Component
public final class GatheringsResource implements Resource {
    private final Gatherings gatherings;
    private final Formats formats;

    @Activate
    public GatheringsResource(@Reference Gatherings gatherings, @Reference Formats formats) {
        this.gatherings = gatherings;
        this.formats = formats;
    }

    @Override
    public String module() {
        return "gatherings";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/gatherings", "Gatherings, the latest day first; filters: text, state (several by comma), format, theme, first, last; sort", Role.OBSERVER, GatheringAnswer.class, this::page)
                .record("/gatherings/{id}", "One gathering", Role.OBSERVER, GatheringAnswer.class, this::one)
                .create("/gatherings", "Plan a gathering", Role.MANAGER, GatheringBody.class, GatheringAnswer.class, this::create)
                .change("/gatherings/{id}", "Change a gathering", Role.OBSERVER, GatheringBody.class, GatheringAnswer.class, this::change)
                .step("/gatherings/{id}/steps", "Take a step; a cancellation asks for a reason", Role.OBSERVER, StepBody.class, GatheringAnswer.class, this::move)
                .create("/gatherings/formats", "Take a format in, as it was exported; one of this Living-Lab", Role.MANAGER, FormatBody.class, FormatAnswer.class, this::keep)
                .collection("/gatherings/formats", "Formats: those of the product, then those of this Living-Lab", Role.OBSERVER, FormatAnswer.class, this::formats)
                .record("/gatherings/formats/{id}", "One format", Role.OBSERVER, FormatAnswer.class, this::format);
    }

    private Slice<GatheringAnswer> page(Call call) {
        try {
            return gatherings.page(call.actor(), filter(call), GatheringParameters.order(call.query("sort")), call.after(), call.limit()).map(GatheringAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private static GatheringFilter filter(Call call) {
        values(call, "state").forEach(GatheringsResource::state);
        return GatheringParameters.filter(name -> switch (name) {
            case "text" -> List.of(call.query(name));
            case "kind" -> values(call, "format");
            default -> values(call, name);
        });
    }

    private static Collection<String> values(Call call, String name) {
        return Arrays.stream(call.query(name).split(",")).map(String::strip).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
    }

    private static GatheringState state(String name) {
        return Arrays.stream(GatheringState.values()).filter(one -> one.name().equals(name)).findFirst().orElseThrow(() -> Problem.invalid("state", "No such state: " + name));
    }

    private Versioned<GatheringAnswer> one(Call call) {
        return versioned(gatherings.find(call.actor(), Read.id(call)).orElseThrow(Problem::notFound));
    }

    private Gathering.Content content(Call call, GatheringBody body) {
        var format = formats.find(call.actor(), body.formatId()).map(Formats.Kept::format);
        return body.content(people -> format.map(it -> OptionalInt.of(it.minutes(people))).orElseGet(OptionalInt::empty));
    }

    private Created<GatheringAnswer> create(Call call, GatheringBody body) {
        var gathering = Refusals.gathering(gatherings.plan(call.actor(), content(call, body)));
        return new Created<>(GatheringAnswer.of(gathering), gathering.id().word(), gathering.version());
    }

    private Versioned<GatheringAnswer> change(Call call, GatheringBody body) {
        return versioned(Refusals.gathering(gatherings.change(call.actor(), Read.id(call), call.seenVersion(), content(call, body))));
    }

    private Versioned<GatheringAnswer> move(Call call, StepBody body) {
        var to = body.to().orElseThrow(() -> Problem.invalid("state", "No such state."));
        return versioned(Refusals.gathering(gatherings.move(call.actor(), Read.id(call), call.seenVersion(), to, body.why())));
    }

    private Slice<FormatAnswer> formats(Call call) {
        return Whole.numbered(formats.list(call.actor())).page(call).map(FormatAnswer::of);
    }

    private Versioned<FormatAnswer> format(Call call) {
        var kept = formats.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
        return new Versioned<>(FormatAnswer.of(kept), kept.version());
    }

    private Created<FormatAnswer> keep(Call call, FormatBody body) {
        var format = formats.read(body.text()).fold(Formats.Reading.Read::format, unfit -> {
            throw off(unfit.path(), unfit.key(), unfit.limits());
        });
        return formats.keep(call.actor(), format, 0).fold(
                done -> new Created<>(FormatAnswer.of(done.kept()), format.id(), done.kept().version()),
                invalid -> {
                    throw off(invalid.path(), invalid.key(), invalid.limits());
                },
                lost -> {
                    throw Problem.conflict("There is a format of that identifier already: " + format.id());
                },
                refused -> {
                    throw Problem.refused("Formats are kept by managers.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    private static Problem off(String path, String key, List<Integer> limits) {
        return Problem.invalid("json", (path.isEmpty() ? "" : path + ": ") + key + (limits.isEmpty() ? "" : " " + limits));
    }

    private static Versioned<GatheringAnswer> versioned(Gathering gathering) {
        return new Versioned<>(GatheringAnswer.of(gathering), gathering.version());
    }
}
