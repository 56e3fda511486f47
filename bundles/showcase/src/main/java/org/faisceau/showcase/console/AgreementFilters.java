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
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.AgreementParameters;

/** The filters of the list of agreements as the address has them: for the register, the form, and as chips. */
record AgreementFilters(Form form, List<Chip> chips, List<Option> sorts, List<Option> states) {
    private static final Set<String> ORDERS = Set.of("title", "-title", "changed");

    static AgreementFilters of(Visit visit, Words words) {
        var form = Form.blank();
        AgreementParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        if (ORDERS.contains(visit.query("sort"))) form.with("sort", visit.query("sort"));
        var filter = AgreementParameters.filter(visit::queries);
        var chips = new ArrayList<Chip>();
        if (!filter.text().isEmpty()) chips.add(new Chip("text", words.say("chip.text", filter.text())));
        if (!filter.sorts().isEmpty()) chips.add(new Chip("of", words.say("chip.of", filter.sorts().stream().sorted().map(one -> words.say("sort." + one)).collect(Collectors.joining(", ")))));
        filter.isGiven().ifPresent(given -> chips.add(new Chip("state", words.say("chip.state", words.say(given ? "agreement.given" : "agreement.withdrawn")))));
        return new AgreementFilters(form, chips, Option.of(Sort.class, one -> words.say("sort." + one)),
                List.of(new Option("given", words.say("agreement.given")), new Option("withdrawn", words.say("agreement.withdrawn"))));
    }

    /** The order the list is in. */
    String order() {
        return form.value("sort").isEmpty() ? "-changed" : form.value("sort");
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
