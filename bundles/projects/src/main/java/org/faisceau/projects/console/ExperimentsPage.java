// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Words;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The experiments of all projects a person may read. */
@Component
public final class ExperimentsPage implements Page {
    private static final Columns COLUMNS = Columns.of("experiments").fixed("experiment").sorted("title").shown("experimentProject").shown("place").shown("start").shown("verdict").shown("changed").sorted("changed");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private final Experiments experiments;
    private final Projects projects;

    @Activate
    public ExperimentsPage(@Reference Experiments experiments, @Reference Projects projects) {
        this.experiments = experiments;
        this.projects = projects;
    }

    @Override
    public Address address() {
        return Address.of("projects/experiments");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ExperimentsPage.class);
        var filter = ExperimentFilter.read(visit::queries);
        boolean byTitle = visit.query("sort").equals("title");
        Slice<Experiment> slice;
        try {
            slice = experiments.page(visit.actor(), filter, byTitle, visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var form = Form.blank();
        ExperimentFilter.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        var belong = projects.findAll(visit.actor(), Stream.concat(Stream.of(filter.project()), slice.items().stream().map(Experiment::project)).distinct().toList());
        var chips = new ArrayList<Chip>();
        if (!filter.text().isEmpty()) chips.add(new Chip("text", words.say("chip.text", filter.text())));
        if (words.has("experiment.verdict." + filter.verdict())) chips.add(new Chip("verdict", words.say("experiment.verdict." + filter.verdict())));
        if (belong.containsKey(filter.project())) chips.add(new Chip("project", belong.get(filter.project()).title()));
        var list = new ExperimentList(slice, experiments.count(visit.actor(), filter, COUNT_MOST), form, chips, verdicts(words), belong, byTitle);
        return Answer.screen(words.say("tab.experiments"), new StaticTemplates().experiments(visit, words, list, visit.columns(COLUMNS)));
    }

    private static List<Option> verdicts(Words words) {
        return Stream.of("OPEN", "STOP", "EXTEND", "BUY").map(one -> new Option(one, words.say("experiment.verdict." + one))).toList();
    }
}
