// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Whole;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.rules.api.Advice;
import org.faisceau.rules.api.AdviceFile;
import org.faisceau.rules.api.Adviser;
import org.faisceau.rules.api.Question;
import org.faisceau.rules.api.QuestionParameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /procedures}: what is open under which condition; {@code /advice}: what was kept of it. A person chooses. */
@Component
public final class AdviceResource implements Resource {
    private static final String NAMES = String.join(", ", QuestionParameters.NAMES);
    private final Adviser adviser;
    private final AdviceFile file;

    @Activate
    public AdviceResource(@Reference Adviser adviser, @Reference AdviceFile file) {
        this.adviser = adviser;
        this.file = file;
    }

    @Override
    public String module() {
        return "rules";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/procedures", "Procedures held against a question, in the order of the answer; parameters: " + NAMES, Role.OBSERVER, WayAnswer.class, this::procedures)
                .collection("/advice", "Advice that was kept, newest first", Role.OBSERVER, AdviceAnswer.class, this::page)
                .record("/advice/{id}", "One advice that was kept", Role.OBSERVER, AdviceAnswer.class, this::one)
                .create("/advice", "Keep an answer with what a person chose and why", Role.BUYER, AdviceBody.class, AdviceAnswer.class, this::keep);
    }

    private Slice<WayAnswer> procedures(Call call) {
        for (var name : call.queryNames()) if (!QuestionParameters.NAMES.contains(name)) throw Problem.invalid(name, "No such parameter; there are " + NAMES + ".");
        var advice = adviser.advise(call.actor(), question(QuestionParameters.question(call::query)));
        return Whole.numbered(Stream.of(WayAnswer.some("CELL", advice.cell()), WayAnswer.some("ALSO", advice.also()), WayAnswer.some("CLOSED", advice.closed())).flatMap(List::stream).toList()).page(call);
    }

    private Slice<AdviceAnswer> page(Call call) {
        try {
            return file.page(call.actor(), call.after(), call.limit()).map(AdviceAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Versioned<AdviceAnswer> one(Call call) {
        return file.find(call.actor(), call.path("id")).map(kept -> new Versioned<>(AdviceAnswer.of(kept), 1)).orElseThrow(Problem::notFound);
    }

    private Created<AdviceAnswer> keep(Call call, AdviceBody body) {
        Advice advice = adviser.advise(call.actor(), question(body.asked()));
        return file.keep(call.actor(), body.subject(), body.titled(), advice, body.choice(), body.why()).map(kept -> new Created<>(AdviceAnswer.of(kept), kept.id(), 1))
                .orElseThrow(() -> Problem.invalid("reason", "A title, and a reason where something is chosen."));
    }

    private static Question question(Optional<Question> asked) {
        return asked.orElseThrow(() -> Problem.invalid("market", "market, contract, buyer and day are needed."));
    }
}
