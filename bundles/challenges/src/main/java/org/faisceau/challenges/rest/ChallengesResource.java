// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.rest;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.EditionFilter;
import org.faisceau.challenges.api.EditionParameters;
import org.faisceau.challenges.api.Stage;
import org.faisceau.challenges.api.Written;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /challenges}. */
@Component
public final class ChallengesResource implements Resource {
    private final Challenges challenges;
    private final Clock clock;

    @Activate
    public ChallengesResource(@Reference Challenges challenges, @Reference Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "challenges";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/challenges", "Editions of challenges, latest year first; filters: text, stage, year (several by comma); sort", Role.OBSERVER, EditionAnswer.class, this::page)
                .record("/challenges/{id}", "One edition", Role.OBSERVER, EditionAnswer.class, this::one)
                .create("/challenges", "Add an edition, as a draft", Role.MANAGER, EditionBody.class, EditionAnswer.class, this::create)
                .change("/challenges/{id}", "Change an edition", Role.MANAGER, EditionBody.class, EditionAnswer.class, this::change);
    }

    private Slice<EditionAnswer> page(Call call) {
        try {
            return challenges.page(call.actor(), filter(call), EditionParameters.order(call.query("sort")), call.after(), call.limit()).map(this::answer);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private static EditionFilter filter(Call call) {
        values(call, "stage").forEach(one -> Typed.one("stage", Stage.class, one));
        return EditionParameters.filter(name -> name.equals("text") ? List.of(call.query(name)) : values(call, name));
    }

    private static List<String> values(Call call, String name) {
        return Arrays.stream(call.query(name).split(",")).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    }

    private Versioned<EditionAnswer> one(Call call) {
        return versioned(challenges.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound));
    }

    private Created<EditionAnswer> create(Call call, EditionBody body) {
        var edition = written(challenges.add(call.actor(), body.content()));
        return new Created<>(answer(edition), edition.id(), edition.version());
    }

    private Versioned<EditionAnswer> change(Call call, EditionBody body) {
        return versioned(written(challenges.change(call.actor(), call.path("id"), call.seenVersion(), body.content())));
    }

    private static Edition written(Written<Edition> written) {
        return Refusals.record(written, Edition::version, "Challenges are written by coordinators.");
    }

    private Versioned<EditionAnswer> versioned(Edition edition) {
        return new Versioned<>(answer(edition), edition.version());
    }

    private EditionAnswer answer(Edition edition) {
        return EditionAnswer.of(edition, clock.instant());
    }
}
