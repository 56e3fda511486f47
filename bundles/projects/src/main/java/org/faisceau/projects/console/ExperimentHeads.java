// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.function.BiFunction;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the experiment a page is about, with its project. */
@Component(service = ExperimentHeads.class)
public final class ExperimentHeads {
    private final Experiments experiments;
    private final Projects projects;
    private final ProjectHeads heads;

    @Activate
    public ExperimentHeads(@Reference Experiments experiments, @Reference Projects projects, @Reference ProjectHeads heads) {
        this.experiments = experiments;
        this.projects = projects;
        this.heads = heads;
    }

    Answer reading(Visit visit, BiFunction<ProjectHead, Experiment, Answer> page) {
        return experiments.find(visit.actor(), visit.path("experiment")).flatMap(one -> projects.find(visit.actor(), one.project()).map(project -> page.apply(heads.of(visit, project), one)))
                .orElseGet(() -> Unseen.is(visit.path("experiment")) ? Answer.notFound() : Answer.notFound(new Ref(Experiment.KIND, visit.path("experiment"))));
    }

    /** For who changes its project, while it is open. */
    Answer writing(Visit visit, BiFunction<ProjectHead, Experiment, Answer> page) {
        var words = visit.words(ExperimentHeads.class);
        return reading(visit, (head, one) -> !head.mayChange() ? Answer.refused(words.say("project.refused")) : !one.isOpen() ? Answer.notNow(words.say("experiment.decided")) : page.apply(head, one));
    }
}
