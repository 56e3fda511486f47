// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.IntroductionParameters;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Introductions.Saving;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code /introductions}. */
@Component
public final class IntroductionsResource implements Resource {
    private static final Texts TEXTS = Texts.beside(IntroductionsResource.class);
    private final Introductions introductions;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Kind> kinds = List.of();

    @Activate
    public IntroductionsResource(@Reference Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public String module() {
        return "directory";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/introductions", "Introductions; filters: text, state, outcome, about, year, waiting; sort", Role.OBSERVER, IntroductionAnswer.class, this::page)
                .record("/introductions/{id}", "One introduction", Role.OBSERVER, IntroductionAnswer.class, this::one)
                .create("/introductions", "Ask for an introduction; one that seems to be there already is refused (409) unless ?another=true", Role.OBSERVER, IntroductionBody.class, IntroductionAnswer.class, this::create)
                .change("/introductions/{id}", "Change an introduction", Role.OBSERVER, IntroductionBody.class, IntroductionAnswer.class, this::change)
                .change("/introductions/{id}/reply", "Accept or decline for a side", Role.OBSERVER, IntroductionReplyBody.class, IntroductionAnswer.class, this::reply)
                .change("/introductions/{id}/outcome", "Say what came of an introduction", Role.OBSERVER, IntroductionOutcomeBody.class, IntroductionAnswer.class, this::conclude);
    }

    private Slice<IntroductionAnswer> page(Call call) {
        if (!call.query("about").matches("(\\w+:\\S+)?")) throw Problem.invalid("about", "need:ID or solution:ID.");
        var filter = IntroductionParameters.filter(name -> call.query(name).isEmpty() ? List.of() : List.of(call.query(name)));
        try {
            return introductions.page(call.actor(), filter, IntroductionParameters.order(call.query("sort")), call.after(), call.limit()).map(IntroductionAnswer::of);
        } catch (IllegalArgumentException foreignCursor) {
            throw Problem.invalid("after", "Not a cursor of this list in this order.");
        }
    }

    private Versioned<IntroductionAnswer> one(Call call) {
        return introductions.find(call.actor(), call.path("id")).map(IntroductionsResource::versioned).orElseThrow(Problem::notFound);
    }

    private Created<IntroductionAnswer> create(Call call, IntroductionBody body) {
        var content = content(call, body, Optional.empty());
        introductions.twin(call.actor(), content).ifPresent(earlier -> Twice.refuse(call, earlier.ref()));
        var introduction = saved(call, introductions.ask(call.actor(), content, body.isAgreed()));
        return new Created<>(IntroductionAnswer.of(introduction), introduction.id(), introduction.version());
    }

    private Versioned<IntroductionAnswer> change(Call call, IntroductionBody body) {
        var before = introductions.find(call.actor(), call.path("id"));
        return versioned(saved(call, introductions.change(call.actor(), call.path("id"), call.seenVersion(), content(call, body, before))));
    }

    private Versioned<IntroductionAnswer> reply(Call call, IntroductionReplyBody body) {
        return versioned(saved(call, introductions.answer(call.actor(), call.path("id"), call.seenVersion(), body.which(), body.accepts(), body.why())));
    }

    private Versioned<IntroductionAnswer> conclude(Call call, IntroductionOutcomeBody body) {
        return versioned(saved(call, introductions.conclude(call.actor(), call.path("id"), call.seenVersion(), body.which(), body.words())));
    }

    private IntroductionContent content(Call call, IntroductionBody body, Optional<Introduction> before) {
        var faults = new Faults();
        var content = body.content(faults);
        introductions.faults(call.actor(), content).forEach(one -> faults.add(one.field(), TEXTS.in(call.locale()).say(one.key())));
        if (!isSeen(call, content, before)) faults.add("about", "Nothing here that you may see.");
        faults.refuse();
        return content;
    }

    /** False for a need or solution that the caller may not see; one that was there already stays. */
    private boolean isSeen(Call call, IntroductionContent content, Optional<Introduction> before) {
        if (content.about().isEmpty() || before.filter(one -> one.content().about().equals(content.about())).isPresent()) return true;
        var ref = content.about().get();
        return kinds.stream().filter(it -> it.word().equals(ref.kind())).findFirst().flatMap(it -> it.title(call.actor(), ref, call.locale())).isPresent();
    }

    private static Introduction saved(Call call, Saving saving) {
        if (saving instanceof Saving.Saved it) return it.introduction();
        throw saving.<Problem>fold(
                done -> Problem.conflict("Saved."),
                invalid -> Problem.invalid(invalid.field(), TEXTS.in(call.locale()).say(invalid.key())),
                lost -> Problem.stale(lost.current().version()),
                notNow -> Problem.conflict("Not possible while it is " + notNow.current().state() + "."),
                refused -> Problem.refused("Only the people of its two sides, or a manager, may do this."),
                unknown -> Problem.notFound());
    }

    private static Versioned<IntroductionAnswer> versioned(Introduction introduction) {
        return new Versioned<>(IntroductionAnswer.of(introduction), introduction.version());
    }
}
