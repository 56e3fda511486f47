// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.kernel.api.Words;

/** The filters of the list as the address has them: for the register, the form, and as chips. */
record DossierFilters(Form form, List<Chip> chips, List<Option> states, List<Option> labels) {
    private static final List<String> NAMES = List.of("text", "state", "label");

    static DossierFilters of(Visit visit, Words words, List<String> labels) {
        var form = Form.blank();
        NAMES.forEach(name -> form.with(name, visit.queries(name)));
        var chips = new ArrayList<Chip>();
        if (!visit.query("text").isEmpty()) chips.add(new Chip("text", words.say("chip.text", visit.query("text"))));
        var states = states(visit);
        if (!states.isEmpty()) chips.add(new Chip("state", words.say("chip.state", states.stream().sorted().map(one -> words.say("state." + one)).collect(Collectors.joining(", ")))));
        if (!labels(visit).isEmpty()) chips.add(new Chip("label", words.say("chip.label", labels(visit).stream().sorted().collect(Collectors.joining(", ")))));
        return new DossierFilters(form, chips, Option.of(DossierState.class, one -> words.say("state." + one)), labels.stream().map(one -> new Option(one, one)).toList());
    }

    static DossierFilter filter(Visit visit) {
        return DossierFilter.all().withText(visit.query("text")).withStates(states(visit)).withLabels(labels(visit));
    }

    static DossierOrder order(Visit visit) {
        return switch (visit.query("sort")) {
            case "title" -> DossierOrder.TITLE;
            case "-title" -> DossierOrder.TITLE_BACKWARDS;
            default -> DossierOrder.CHANGED;
        };
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }

    private static Set<String> labels(Visit visit) {
        return visit.queries("label").stream().filter(one -> !one.isBlank()).collect(Collectors.toSet());
    }

    /** What no state is called narrows nothing. */
    private static Set<DossierState> states(Visit visit) {
        return Arrays.stream(DossierState.values()).filter(state -> visit.queries("state").contains(state.name())).collect(Collectors.toSet());
    }
}
