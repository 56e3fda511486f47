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
import org.faisceau.showcase.api.Subscriber;
import org.faisceau.showcase.api.SubscriberParameters;

/** The filters of the list of subscribers as the address has them: for the register, the form, and as chips. */
record SubscriberFilters(Form form, List<Chip> chips, List<Option> states) {
    private static final Set<String> ORDERS = Set.of("mail", "-mail", "changed");

    static SubscriberFilters of(Visit visit, Words words) {
        var form = Form.blank();
        SubscriberParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        if (ORDERS.contains(visit.query("sort"))) form.with("sort", visit.query("sort"));
        var filter = SubscriberParameters.filter(visit::queries);
        var chips = new ArrayList<Chip>();
        if (!filter.text().isEmpty()) chips.add(new Chip("text", words.say("chip.text", filter.text())));
        if (!filter.states().isEmpty()) chips.add(new Chip("state", words.say("chip.state", filter.states().stream().sorted().map(one -> words.say("subscriber.state." + one)).collect(Collectors.joining(", ")))));
        return new SubscriberFilters(form, chips, Option.of(Subscriber.State.class, one -> words.say("subscriber.state." + one)));
    }

    /** The order the list is in. */
    String order() {
        return form.value("sort").isEmpty() ? "-changed" : form.value("sort");
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
