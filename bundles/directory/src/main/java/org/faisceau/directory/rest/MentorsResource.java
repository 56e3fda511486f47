// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.api.Mentors;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /mentors}, each at the identifier of its organisation. */
@Component
public final class MentorsResource implements Resource {
    private static final Texts TEXTS = Texts.beside(MentorsResource.class);
    private static final List<String> PARAMETERS = List.of("theme", "state", "after", "limit");
    private final Mentors mentors;

    @Activate
    public MentorsResource(@Reference Mentors mentors) {
        this.mentors = mentors;
    }

    @Override
    public String module() {
        return "directory";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/mentors", "Mentor organisations by name; filters: theme, state", Role.OBSERVER, MentorAnswer.class, this::page)
                .record("/mentors/{id}", "One organisation as mentor", Role.OBSERVER, MentorAnswer.class, this::one)
                .change("/mentors/{id}/answer", "Accept or decline", Role.OBSERVER, MentorReplyBody.class, MentorAnswer.class, this::answer);
    }

    private Slice<MentorAnswer> page(Call call) {
        for (var name : call.queryNames()) if (!PARAMETERS.contains(name)) throw Problem.invalid(name, TEXTS.in(call.locale()).say("query.unknown", String.join(", ", PARAMETERS)));
        var themes = call.query("theme").isEmpty() ? Set.<String>of() : Set.of(call.query("theme"));
        var state = call.query("state").isEmpty() ? Optional.<MentorState>empty() : Optional.of(state(call.query("state")));
        return mentors.page(call.actor(), themes, state, call.after(), call.limit()).map(MentorAnswer::of);
    }

    private static MentorState state(String name) {
        return Arrays.stream(MentorState.values()).filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> Problem.invalid("state", "One of " + Arrays.toString(MentorState.values()) + "."));
    }

    private Versioned<MentorAnswer> one(Call call) {
        return mentors.of(call.actor(), call.path("id")).map(MentorsResource::versioned).orElseThrow(Problem::notFound);
    }

    private Versioned<MentorAnswer> answer(Call call, MentorReplyBody body) {
        var saving = mentors.answer(call.actor(), call.path("id"), call.seenVersion(), body.accepts(), body.said());
        if (saving instanceof Mentors.Saving.Saved it) return versioned(it.mentor());
        throw saving.<Problem>fold(
                done -> Problem.conflict("Saved."),
                invalid -> Problem.invalid(invalid.field(), "At most " + Mentors.TEXT_MAX + " characters."),
                lost -> Problem.stale(lost.current().version()),
                refused -> Problem.refused("Only the people of the organisation, or a manager, may do this."),
                unknown -> Problem.notFound());
    }

    private static Versioned<MentorAnswer> versioned(Mentor one) {
        return new Versioned<>(MentorAnswer.of(one), one.version());
    }
}
