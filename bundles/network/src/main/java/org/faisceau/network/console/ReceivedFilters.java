// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Words;
import org.faisceau.network.api.Receipts;
import org.faisceau.network.api.ReceivedFilter;
import org.faisceau.network.api.ReceivedOrder;
import org.faisceau.network.api.ReceivedParameters;
import org.faisceau.network.api.TrustedLabs;

/** The filters of the list of records of other Living-Labs as the address has them: for the register, the form, and as chips. */
record ReceivedFilters(Form form, List<Chip> chips, List<Option> parts, List<Option> labs) {
    private static final Set<String> ORDERS = Set.of("title", "-title", "changed");

    static ReceivedFilters of(Visit visit, Words words, Receipts receipts, TrustedLabs keys, Kinds kinds) {
        var form = Form.blank();
        ReceivedParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        if (ORDERS.contains(visit.query("sort"))) form.with("sort", visit.query("sort"));
        var filter = filter(visit);
        var labs = keys.list(visit.actor()).stream().map(lab -> new Option(lab.id(), lab.name())).toList();
        var chips = new ArrayList<Chip>();
        if (!visit.query("text").isEmpty()) chips.add(new Chip("text", words.say("chip.text", visit.query("text"))));
        if (!filter.kinds().isEmpty()) chips.add(new Chip("part", words.say("chip.kind", filter.kinds().stream().map(kind -> kinds.title(kind, visit.locale())).sorted().collect(Collectors.joining(", ")))));
        if (!filter.labs().isEmpty()) chips.add(new Chip("lab", words.say("chip.lab", named(labs, filter.labs()))));
        if (filter.withGone() && !filter.isBehind()) chips.add(new Chip("gone", words.say("chip.gone")));
        if (filter.isBehind()) chips.add(new Chip("behind", words.say("chip.behind")));
        return new ReceivedFilters(form, chips, receipts.kinds(visit.actor()).stream().map(kind -> new Option(kind, kinds.title(kind, visit.locale()))).toList(), labs);
    }

    private static String named(List<Option> labs, Set<String> some) {
        return labs.stream().filter(lab -> some.contains(lab.value())).map(Option::label).collect(Collectors.joining(", "));
    }

    static ReceivedFilter filter(Visit visit) {
        return ReceivedParameters.filter(visit::queries);
    }

    static ReceivedOrder order(Visit visit) {
        return ReceivedParameters.order(visit.query("sort"));
    }

    /** The order the list is in: {@code changed}, {@code -changed}, {@code title} or {@code -title}. */
    String order() {
        return form.value("sort").isEmpty() ? "-changed" : form.value("sort");
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
