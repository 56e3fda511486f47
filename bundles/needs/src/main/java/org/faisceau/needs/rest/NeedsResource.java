// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.CpvCodes;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedParameters;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Theme;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /needs}, their steps, and {@code /themes}. */
@Component
public final class NeedsResource implements Resource {
    private static final List<String> PARAMETERS = Stream.concat(NeedParameters.NAMES.stream(), Stream.of("sort", "after", "limit")).toList();
    private final Needs needs;
    private final Themes themes;
    private final CpvCodes cpv;
    private final Clock clock;

    @Activate
    public NeedsResource(@Reference Needs needs, @Reference Themes themes, @Reference CpvCodes cpv, @Reference Clock clock) {
        this.needs = needs;
        this.themes = themes;
        this.cpv = cpv;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "needs";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/needs", "Needs; filters: text, theme, state, kind, organisation, due, amount (several by comma); sort", Role.OBSERVER,
                        NeedAnswer.class, this::page)
                .record("/needs/{id}", "One need", Role.OBSERVER, NeedAnswer.class, this::one)
                .create("/needs", "Record a draft", Role.BUYER, NeedBody.class, NeedAnswer.class, this::create)
                .change("/needs/{id}", "Change a need", Role.BUYER, NeedBody.class, NeedAnswer.class, this::change)
                .collection("/needs/{id}/steps", "The steps a need took", Role.OBSERVER, StepAnswer.class, this::steps)
                .step("/needs/{id}/steps", "Take a step", Role.BUYER, StepBody.class, NeedAnswer.class, this::move)
                .collection("/themes", "The themes of needs", Role.OBSERVER, ThemeAnswer.class, this::themes);
    }

    private Slice<NeedAnswer> page(Call call) {
        check(call);
        var filter = NeedParameters.filter(name -> values(call.query(name), name.equals("text")), Days.today(clock));
        try {
            return needs.page(call.actor(), filter, NeedParameters.order(call.query("sort")), call.after(), call.limit()).map(NeedAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list in this order.");
        }
    }

    /** A filter that is not heeded would answer more than was asked for. */
    private void check(Call call) {
        for (var name : call.queryNames()) if (!PARAMETERS.contains(name)) throw Problem.invalid(name, words(call).say("query.unknown", String.join(", ", PARAMETERS)));
        for (var name : PARAMETERS) {
            for (var value : values(call.query(name), name.equals("text"))) {
                if (!isKnown(call, name, value)) throw Problem.invalid(name, words(call).say("query.unknownValue", value));
            }
        }
    }

    private boolean isKnown(Call call, String name, String value) {
        if (name.equals("theme")) return themes.list(call.actor()).stream().anyMatch(theme -> theme.id().equals(value));
        return NeedParameters.isKnown(name, value);
    }

    private static String said(Call call, String key) {
        return words(call).say(words(call).has(key) ? key : "need.invalid");
    }

    private static Words words(Call call) {
        return Texts.beside(NeedsResource.class).in(call.locale());
    }

    private Versioned<NeedAnswer> one(Call call) {
        return needs.find(call.actor(), call.path("id")).map(NeedsResource::versioned).orElseThrow(Problem::notFound);
    }

    private Created<NeedAnswer> create(Call call, NeedBody body) {
        return needs.register(call.actor(), content(call, body, Optional.empty())).fold(
                registered -> new Created<>(NeedAnswer.of(registered.need()), registered.need().id(), registered.need().version()),
                invalid -> {
                    throw Problem.invalid(invalid.field(), said(call, invalid.key()));
                },
                refused -> {
                    throw Problem.refused("Only a manager, or a buyer of that organisation, may record its needs.");
                });
    }

    private static Content owned(Call call, Content content) {
        return content.withOrganisation(call.authority(content.organisation()));
    }

    private Versioned<NeedAnswer> change(Call call, NeedBody body) {
        var kept = needs.find(call.actor(), call.path("id")).map(need -> need.content().cpv());
        return needs.change(call.actor(), call.path("id"), call.seenVersion(), content(call, body, kept.or(() -> Optional.of(List.of())))).fold(
                done -> versioned(done.need()),
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                invalid -> {
                    throw Problem.invalid(invalid.field(), said(call, invalid.key()));
                },
                refused -> {
                    throw Problem.refused("Only a manager, or a buyer of its organisation, may change a need, and none once it is closed or abandoned.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    /** @param kept codes the need has already: an older vocabulary may have known them; absent for a new one, which is the caller's own where it names no buyer */
    private Content content(Call call, NeedBody body, Optional<List<String>> kept) {
        var faults = new Faults();
        var content = kept.isPresent() ? body.content(faults) : owned(call, body.content(faults));
        var unknown = cpv.unknown(content.cpv()).stream().filter(code -> !kept.orElse(List.of()).contains(code)).toList();
        if (!unknown.isEmpty()) faults.add("cpv", words(call).say("need.unknownCpv", String.join(", ", unknown)));
        needs.faults(call.actor(), content).forEach(one -> faults.add(one.field(), said(call, one.key())));
        faults.refuse();
        return content;
    }

    private Slice<StepAnswer> steps(Call call) {
        if (needs.find(call.actor(), call.path("id")).isEmpty()) throw Problem.notFound();
        return Whole.by(step -> step.at().toString(), needs.steps(call.actor(), call.path("id"))).page(call).map(StepAnswer::of);
    }

    private Versioned<NeedAnswer> move(Call call, StepBody body) {
        var need = needs.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
        return needs.move(call.actor(), need.id(), call.seenVersion(), body.to(), body.why()).fold(
                done -> versioned(done.need()),
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                notAllowed -> {
                    throw Problem.conflict("From " + notAllowed.from() + " a need may go to " + notAllowed.from().next() + ", not to " + notAllowed.to() + ".");
                },
                noReason -> {
                    throw Problem.invalid("reason", "To abandon a need, say why, in " + Needs.TEXT_MAX + " characters at most.");
                },
                refused -> {
                    throw Problem.refused("Publishing takes a manager, other steps a manager or a buyer of the need's organisation.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    private Slice<ThemeAnswer> themes(Call call) {
        return Whole.by(Theme::id, themes.list(call.actor())).page(call).map(ThemeAnswer::of);
    }

    private static Versioned<NeedAnswer> versioned(Need need) {
        return new Versioned<>(NeedAnswer.of(need), need.version());
    }

    /** A call has one value per parameter: several are parted by commas. */
    private static List<String> values(String text, boolean whole) {
        if (text.isBlank()) return List.of();
        return whole ? List.of(text) : Arrays.stream(text.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
