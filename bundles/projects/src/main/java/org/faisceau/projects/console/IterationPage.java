// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.function.BiFunction;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Iteration;
import org.faisceau.projects.api.Iterations;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes an open iteration, and decides it. */
@Component
public final class IterationPage implements Page {
    private final ProjectHeads heads;
    private final Iterations iterations;

    @Activate
    public IterationPage(@Reference ProjectHeads heads, @Reference Iterations iterations) {
        this.heads = heads;
        this.iterations = iterations;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/iterations/{iteration}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return found(visit, (head, one) -> one.decision().isPresent() ? Answer.redirect(back(head)) : screen(visit, 200, head, one, IterationForm.filled(one)));
    }

    private Answer found(Visit visit, BiFunction<ProjectHead, Iteration, Answer> page) {
        return heads.within(visit, head -> iterations.of(visit.actor(), head.project().id()).stream().filter(one -> one.id().equals(visit.path("iteration"))).findFirst().map(one -> page.apply(head, one))
                .orElseGet(Answer::notFound));
    }

    private static String back(ProjectHead head) {
        return head.address() + "/iterations";
    }

    @Override
    public Answer submit(Visit visit) {
        return found(visit, (head, one) -> visit.action().equals("decide") ? decide(visit, head, one, visit.form()) : change(visit, head, one, visit.form()));
    }

    private Answer change(Visit visit, ProjectHead head, Iteration one, Form form) {
        var words = visit.words(IterationPage.class);
        return IterationForm.read(form).map(content -> Said.of(words, iterations.change(visit.actor(), head.project().id(), one.id(), form.version(), content), form, "project.refused", again -> screen(visit, 422, head, one, again),
                lost -> Clashes.of(visit, words.say("iteration.number", one.number()), IterationForm.filled(lost), form, IterationForm.FIELDS, (field, value) -> value, back(head) + "/" + one.id(), back(head)),
                done -> Answer.redirect(back(head), words.say("iteration.changed", done.number())))).orElseGet(() -> screen(visit, 422, head, one, form));
    }

    /** Decides what is recorded, not what is typed beside it: the two are forms of their own. */
    private Answer decide(Visit visit, ProjectHead head, Iteration one, Form typed) {
        var words = visit.words(IterationPage.class);
        var verdict = typed.choice("verdict", Iteration.Verdict.class);
        var reason = typed.text("reason", Projects.TEXT_MAX);
        var next = typed.optional("next", Projects.TEXT_MAX);
        if (typed.hasProblems()) return screen(visit, 422, head, one, with(one, typed));
        return Said.of(words, iterations.decide(visit.actor(), head.project().id(), one.id(), typed.version(), verdict.orElseThrow(), reason, next), typed, "project.refused",
                again -> screen(visit, 422, head, one, with(one, again)), lost -> screen(visit, 409, head, lost, with(lost, typed.reject("reason", "iteration.lost"))),
                done -> Answer.redirect(back(head), words.say("iteration.isDecided", done.number())));
    }

    private static Form with(Iteration one, Form typed) {
        return typed.with("version", String.valueOf(one.version())).with("hypothesis", one.content().hypothesis()).with("test", one.content().test()).with("result", one.content().result());
    }

    private static Answer screen(Visit visit, int status, ProjectHead head, Iteration one, Form form) {
        var words = visit.words(IterationPage.class);
        List<Option> verdicts = Option.of(Iteration.Verdict.class, verdict -> words.say("verdict." + verdict));
        return new Answer.Screen(status, words.say("iteration.number", one.number()), new StaticTemplates().iteration(words, head, one, form, verdicts));
    }
}
