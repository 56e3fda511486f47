// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An experiment: where and how, what was measured, what people say, what came of it, what was decided. */
@Component
public final class ExperimentPage implements Page {
    private final ExperimentHeads heads;
    private final Experiments experiments;
    private final Names names;
    private final Picks picks;

    @Activate
    public ExperimentPage(@Reference ExperimentHeads heads, @Reference Experiments experiments, @Reference Names names, @Reference Picks picks) {
        this.heads = heads;
        this.experiments = experiments;
        this.names = names;
        this.picks = picks;
    }

    @Override
    public Address address() {
        return Address.of("projects/experiments/{experiment}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return heads.reading(visit, (head, one) -> screen(visit, 200, head, one, Form.blank()));
    }

    private Answer screen(Visit visit, int status, ProjectHead head, Experiment one, Form form) {
        return screen(visit, status, head, one, form, "");
    }

    private Answer screen(Visit visit, int status, ProjectHead head, Experiment one, Form form, String typed) {
        var words = visit.words(ExperimentPage.class);
        var measures = experiments.measures(visit.actor(), one.id());
        var evaluator = one.content().evaluator().isEmpty() ? "" : names.organisation(visit, one.content().evaluator());
        var before = experiments.earlier(visit.actor(), one.id());
        var accounts = names.accounts(Stream.concat(before.stream(), one.decision().stream()).map(Experiment.Decision::account).toList());
        var by = one.decision().map(decision -> accounts.get(decision.account())).orElse("");
        var earlier = before.stream().map(decision -> new ExperimentSheet.Earlier(decision, accounts.get(decision.account()))).toList();
        var sheet = new ExperimentSheet(head, one, evaluator, by, measures, MeasureChart.of(measures), verdicts(words), earlier, typed, next(visit, head, one), visit.contributions(one.ref()));
        return new Answer.Screen(status, one.title(), new StaticTemplates().experiment(words, sheet, form));
    }

    private static List<Option> verdicts(Words words) {
        return Option.of(Experiment.Verdict.class, verdict -> words.say("experiment.verdict." + verdict));
    }

    /** Dossier and contract are begun from a need: those this visitor reads. */
    private List<Picks.Shown> next(Visit visit, ProjectHead head, Experiment one) {
        boolean isBought = head.mayChange() && one.decision().filter(decision -> decision.verdict() == Experiment.Verdict.BUY).isPresent();
        return isBought ? picks.shown(visit, Picks.NEED, head.project().makeup().needs()).stream().filter(need -> !need.address().isEmpty()).toList() : List.of();
    }

    private Answer reopened(Visit visit, ProjectHead head, Experiment one, Form form) {
        var words = visit.words(ExperimentPage.class);
        if (one.isOpen()) return lost(visit, head, one, form);
        var reason = form.text("reopening", Projects.TEXT_MAX);
        if (form.hasProblems()) return screen(visit, 422, head, one, form);
        return Said.of(words, experiments.reopen(visit.actor(), one.id(), form.version(), reason), form, "project.refused", again -> screen(visit, 422, head, one, again),
                lost -> lost(visit, head, lost, form), done -> Answer.redirect(done.address(), words.say("experiment.reopened")));
    }

    /** Where a colleague went on, the form of who came second may be gone: what was typed stands beside what became of the experiment. */
    private Answer lost(Visit visit, ProjectHead head, Experiment now, Form form) {
        var words = visit.words(ExperimentPage.class);
        boolean isDecision = visit.action().equals("decide");
        boolean isThere = isDecision ? now.isOpen() && !now.content().result().isEmpty() : !now.isOpen();
        if (isThere) return screen(visit, 409, head, now, form.reject(isDecision ? "reason" : "reopening", "experiment.lost"));
        var verdict = verdicts(words).stream().filter(option -> option.value().equals(form.value("verdict"))).map(Option::label);
        var lines = Stream.concat(verdict.map(label -> words.say("experiment.typedLine", words.say("field.verdict"), label)), Stream.of("until", "reason", "reopening").filter(name -> !form.value(name).isBlank())
                .map(name -> words.say("experiment.typedLine", words.say("field." + name), form.value(name))));
        return screen(visit, 409, head, now, form.reject("", "experiment.lostTo", words.say("experiment.verdict." + ExperimentList.verdict(now))), lines.collect(Collectors.joining("\n")));
    }

    /** {@code decide}, {@code reopen}, {@code bin}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ExperimentPage.class);
        var form = visit.form();
        return heads.reading(visit, (head, one) -> {
            if (!head.mayChange()) return Answer.refused(words.say("project.refused"));
            if (visit.action().equals("bin")) return Said.of(words, experiments.bin(visit.actor(), one.id(), form.version()), one.address(), "project.refused",
                    done -> Answer.binned(visit, head.address() + "/experiments", words.say("experiment.binned"), done.ref()));
            if (visit.action().equals("reopen")) return reopened(visit, head, one, form);
            if (!visit.action().equals("decide")) return Answer.notFound();
            if (!one.isOpen()) return lost(visit, head, one, form);
            var verdict = form.choice("verdict", Experiment.Verdict.class);
            var reason = form.text("reason", Projects.TEXT_MAX);
            var until = form.day("until");
            if (form.hasProblems()) return screen(visit, 422, head, one, form);
            return Said.of(words, experiments.decide(visit.actor(), one.id(), form.version(), verdict.orElseThrow(), reason, until), form, "project.refused", again -> screen(visit, 422, head, one, again),
                    lost -> lost(visit, head, lost, form), done -> Answer.redirect(done.address(), words.say("experiment.isDecided")));
        });
    }
}
