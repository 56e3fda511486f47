// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.faisceau.charters.api.DemonstratorFilter;
import org.faisceau.charters.api.DemonstratorOrder;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Words;

/** The filters of the list of demonstrators as address and export have them. */
record DemonstratorFilters(Form form, List<Ui.Chip> chips, List<Option> standings) {
    static final List<String> NAMES = List.of("text", "standing");
    private static final Set<String> ORDERS = Set.of("-name", "from", "-from");

    static DemonstratorFilters of(Visit visit, Words words) {
        var form = Form.blank().with("text", visit.query("text")).with("standing", visit.query("standing"));
        if (ORDERS.contains(visit.query("sort"))) form.with("sort", visit.query("sort"));
        var chips = new ArrayList<Ui.Chip>();
        if (!visit.query("text").isEmpty()) chips.add(new Ui.Chip("text", words.say("chip.text", visit.query("text"))));
        standing(visit.query("standing")).ifPresent(is -> chips.add(new Ui.Chip("standing", words.say(is ? "standing.yes" : "standing.no"))));
        return new DemonstratorFilters(form, chips, List.of(new Option("yes", words.say("standing.yes")), new Option("no", words.say("standing.no"))));
    }

    static DemonstratorFilter filter(UnaryOperator<String> query, LocalDate today) {
        return new DemonstratorFilter(query.apply("text"), standing(query.apply("standing")), today);
    }

    private static Optional<Boolean> standing(String word) {
        return word.equals("yes") || word.equals("no") ? Optional.of(word.equals("yes")) : Optional.empty();
    }

    static DemonstratorOrder order(String sort) {
        return switch (sort) {
            case "-name" -> DemonstratorOrder.NAME_BACKWARDS;
            case "from" -> DemonstratorOrder.EARLIEST;
            case "-from" -> DemonstratorOrder.LATEST;
            default -> DemonstratorOrder.NAME;
        };
    }

    /** The order the list is in, as its sentence's key has it. */
    String order() {
        return form.value("sort").isEmpty() ? "name" : form.value("sort");
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
