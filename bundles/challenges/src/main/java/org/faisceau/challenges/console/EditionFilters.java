// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.EditionFilter;
import org.faisceau.challenges.api.EditionOrder;
import org.faisceau.challenges.api.EditionParameters;
import org.faisceau.challenges.api.Stage;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Words;

/** The filters of the list of editions as the address has them: for the register, the form, and as chips. */
record EditionFilters(Form form, List<Chip> chips, List<Option> stages) {
    private static final Set<String> ORDERS = Set.of("title", "-title", "year");

    static EditionFilters of(Visit visit, Words words) {
        var form = Form.blank();
        EditionParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        if (ORDERS.contains(visit.query("sort"))) form.with("sort", visit.query("sort"));
        var filter = filter(visit);
        var chips = new ArrayList<Chip>();
        if (!visit.query("text").isEmpty()) chips.add(new Chip("text", words.say("chip.text", visit.query("text"))));
        if (!filter.stages().isEmpty()) chips.add(new Chip("stage", words.say("chip.stage", filter.stages().stream().sorted().map(one -> words.say("stage." + one)).collect(Collectors.joining(", ")))));
        if (!filter.years().isEmpty()) chips.add(new Chip("year", words.say("chip.year", filter.years().stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")))));
        return new EditionFilters(form, chips, Option.of(Stage.class, one -> words.say("stage." + one)));
    }

    static EditionFilter filter(Visit visit) {
        return EditionParameters.filter(visit::queries);
    }

    static EditionOrder order(Visit visit) {
        return EditionParameters.order(visit.query("sort"));
    }

    /** The order the list is in: {@code year}, {@code -year}, {@code title} or {@code -title}. */
    String order() {
        return form.value("sort").isEmpty() ? "-year" : form.value("sort");
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
