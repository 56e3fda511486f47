// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Words;
import org.faisceau.showcase.api.IssueKind;
import org.faisceau.showcase.api.IssueParameters;

/** The filters of the list of issues as the address has them: for the register, the form, and as chips. */
record IssueFilters(Form form, List<Chip> chips, List<Option> kinds) {
    private static final Set<String> ORDERS = Set.of("title", "-title", "changed");

    static IssueFilters of(Visit visit, Words words) {
        var form = Form.blank();
        IssueParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        if (ORDERS.contains(visit.query("sort"))) form.with("sort", visit.query("sort"));
        var filter = IssueParameters.filter(visit::queries);
        var chips = new ArrayList<Chip>();
        if (!filter.text().isEmpty()) chips.add(new Chip("text", words.say("chip.text", filter.text())));
        if (!filter.kinds().isEmpty()) chips.add(new Chip("kind", words.say("chip.kind", filter.kinds().stream().sorted().map(one -> words.say("issue.kind." + one)).collect(Collectors.joining(", ")))));
        return new IssueFilters(form, chips, kinds(words));
    }

    static List<Option> kinds(Words words) {
        return Option.of(IssueKind.class, one -> words.say("issue.kind." + one));
    }

    /** The order the list is in. */
    String order() {
        return form.value("sort").isEmpty() ? "-changed" : form.value("sort");
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
