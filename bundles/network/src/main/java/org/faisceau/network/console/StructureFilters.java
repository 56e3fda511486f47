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
import org.faisceau.network.api.StructureFilter;
import org.faisceau.network.api.StructureKind;
import org.faisceau.network.api.StructureOrder;
import org.faisceau.network.api.StructureParameters;

/** The filters of the list of structures as the address has them: for the register, the form, and as chips. */
record StructureFilters(Form form, List<Chip> chips, List<Option> kinds) {
    private static final Set<String> ORDERS = Set.of("-name", "changed", "-changed");

    static StructureFilters of(Visit visit, Words words) {
        var form = Form.blank();
        StructureParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        if (ORDERS.contains(visit.query("sort"))) form.with("sort", visit.query("sort"));
        var filter = filter(visit);
        var chips = new ArrayList<Chip>();
        if (!visit.query("text").isEmpty()) chips.add(new Chip("text", words.say("chip.text", visit.query("text"))));
        if (!filter.kinds().isEmpty()) chips.add(new Chip("kind", words.say("chip.kind", filter.kinds().stream().sorted().map(one -> words.say("structure.kind." + one)).collect(Collectors.joining(", ")))));
        return new StructureFilters(form, chips, kinds(words));
    }

    static List<Option> kinds(Words words) {
        return Option.of(StructureKind.class, one -> words.say("structure.kind." + one));
    }

    static StructureFilter filter(Visit visit) {
        return StructureParameters.filter(visit::queries);
    }

    static StructureOrder order(Visit visit) {
        return StructureParameters.order(visit.query("sort"));
    }

    /** The order the list is in: {@code name}, {@code -name}, {@code changed} or {@code -changed}. */
    String order() {
        return form.value("sort").isEmpty() ? "name" : form.value("sort");
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
