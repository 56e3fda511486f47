// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.dossiers.api.DossierParameters;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.kernel.api.Words;

/** The filters of the list as the address has them: for the register, the form, and as chips. */
record DossierFilters(Form form, List<Chip> chips, List<Option> states, List<Option> labels) {
    static DossierFilters of(Visit visit, Words words, List<String> labels) {
        var form = Form.blank();
        DossierParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        var chips = new ArrayList<Chip>();
        if (!visit.query("text").isEmpty()) chips.add(new Chip("text", words.say("chip.text", visit.query("text"))));
        var wanted = filter(visit);
        if (!wanted.states().isEmpty()) chips.add(new Chip("state", words.say("chip.state", wanted.states().stream().sorted().map(one -> words.say("state." + one)).collect(Collectors.joining(", ")))));
        if (!wanted.labels().isEmpty()) chips.add(new Chip("label", words.say("chip.label", wanted.labels().stream().sorted().collect(Collectors.joining(", ")))));
        return new DossierFilters(form, chips, Option.of(DossierState.class, one -> words.say("state." + one)), labels.stream().map(one -> new Option(one, one)).toList());
    }

    static DossierFilter filter(Visit visit) {
        return DossierParameters.filter(visit::queries);
    }

    static DossierOrder order(Visit visit) {
        return DossierParameters.order(visit.query("sort"));
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
