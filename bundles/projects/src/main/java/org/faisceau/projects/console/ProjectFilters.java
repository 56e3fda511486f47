// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Words;
import org.faisceau.projects.api.ProjectFilter;
import org.faisceau.projects.api.ProjectOrder;
import org.faisceau.projects.api.ProjectParameters;
import org.faisceau.projects.api.Stage;

/** The filters of the list of projects as the address has them: for the register, the form, and as chips. */
record ProjectFilters(Form form, List<Chip> chips, Themes themes, List<Option> stages) {
    private static final Set<String> ORDERS = Set.of("title", "-title", "start", "-start", "changed");

    static ProjectFilters of(Visit visit, Words words, SolutionThemes codes, Names names, Picks picks) {
        var form = Form.blank();
        ProjectParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        if (ORDERS.contains(visit.query("sort"))) form.with("sort", visit.query("sort"));
        var filter = filter(visit);
        var themes = Themes.of(codes, visit);
        var chips = new ArrayList<Chip>();
        if (!visit.query("text").isEmpty()) chips.add(new Chip("text", words.say("chip.text", visit.query("text"))));
        if (!filter.stages().isEmpty()) chips.add(new Chip("stage", words.say("chip.stage", filter.stages().stream().sorted().map(one -> words.say("stage." + one)).collect(Collectors.joining(", ")))));
        if (!filter.themes().isEmpty()) chips.add(new Chip("theme", words.say("chip.theme", themes.names(filter.themes()))));
        if (!filter.organisation().isEmpty()) chips.add(new Chip("organisation", words.say("chip.organisation", names.organisation(visit, filter.organisation()))));
        filter.about().ifPresent(ref -> chips.add(new Chip("about", words.say("chip.about", picks.shown(visit, ref.kind(), List.of(ref.id())).get(0).title()))));
        return new ProjectFilters(form, chips, themes, stages(words));
    }

    static List<Option> stages(Words words) {
        return Option.of(Stage.class, one -> words.say("stage." + one));
    }

    static ProjectFilter filter(Visit visit) {
        return ProjectParameters.filter(visit::queries);
    }

    static ProjectOrder order(Visit visit) {
        return ProjectParameters.order(visit.query("sort"));
    }

    /** The order the list is in, as a parameter has it. */
    String order() {
        return form.value("sort").isEmpty() ? "-changed" : form.value("sort");
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
