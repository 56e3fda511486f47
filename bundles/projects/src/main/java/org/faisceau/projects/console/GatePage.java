// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Gate;
import org.faisceau.projects.api.Gates;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Objectives;
import org.faisceau.projects.api.Passage.Fate;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides a gate: fields {@code kept} for those who stay and {@code reason-<organisation>} for each. */
@Component
public final class GatePage implements Page {
    private static final String REASON = "reason-";
    private final ProjectHeads heads;
    private final Gates gates;
    private final Objectives objectives;
    private final Names names;

    @Activate
    public GatePage(@Reference ProjectHeads heads, @Reference Gates gates, @Reference Objectives objectives, @Reference Names names) {
        this.heads = heads;
        this.gates = gates;
        this.objectives = objectives;
        this.names = names;
    }

    /**
     * What is asked.
     *
     * @param partners that are still in
     * @param obstacles texts; while there are some nothing is asked
     * @param examined the objectives of the phase that ends
     */
    record Asked(ProjectHead head, Gate gate, List<Option> partners, List<String> obstacles, List<Objective> examined) {
        String address() {
            return head.address() + "/gates/" + gate.name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/gates/{gate}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return asked(visit, (asked, standing) -> standing.next().filter(asked.gate()::equals).isPresent() ? screen(visit, 200, asked, Form.blank()) : Answer.redirect(asked.head().address() + "/partnership"));
    }

    private Answer asked(Visit visit, BiFunction<Asked, Gates.Standing, Answer> page) {
        var gate = Arrays.stream(Gate.values()).filter(one -> one.name().equalsIgnoreCase(visit.path("gate"))).findFirst();
        if (gate.isEmpty()) return Answer.notFound();
        return heads.within(visit, head -> gates.standing(visit.actor(), head.project().id()).map(standing -> {
            var called = names.organisations(visit, standing.in());
            var partners = standing.in().stream().map(id -> new Option(id, Optional.ofNullable(called.get(id)).orElse(visit.words(GatePage.class).say("name.gone")))).toList();
            var examined = objectives.of(visit.actor(), head.project().id()).stream().filter(one -> one.content().phase() == gate.get().examined()).toList();
            return page.apply(new Asked(head, gate.get(), partners, standing.next().filter(gate.get()::equals).isPresent() ? standing.obstacles() : List.of(), examined), standing);
        }).orElseGet(Answer::notFound));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(GatePage.class);
        var form = visit.form();
        return asked(visit, (asked, standing) -> {
            var fates = asked.partners().stream().map(one -> new Fate(one.value(), form.has("kept", one.value()), form.text(REASON + one.value(), Projects.TEXT_MAX))).toList();
            var reason = form.text("reason", Projects.TEXT_MAX);
            if (form.hasProblems()) return screen(visit, 422, asked, form);
            var back = asked.head().address() + "/partnership";
            return Said.of(words, gates.pass(visit.actor(), asked.head().project().id(), asked.gate(), reason, fates), form, "project.refused", again -> screen(visit, 422, asked, again),
                    lost -> Answer.redirect(back, Answer.Tone.WARNING, words.say("gate.lost")), done -> Answer.redirect(back, words.say("gate.isPassed")));
        });
    }

    private static Answer screen(Visit visit, int status, Asked asked, Form form) {
        var words = visit.words(GatePage.class);
        asked.partners().forEach(one -> form.called(REASON + one.value(), words.say("gate.reasonFor", one.label())));
        return new Answer.Screen(status, words.say("gate." + asked.gate()), new StaticTemplates().gate(words, asked, form));
    }
}
