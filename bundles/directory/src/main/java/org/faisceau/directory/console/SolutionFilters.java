// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionParameters;
import org.faisceau.kernel.api.Words;

/** The filters of the list as the address has them: for the form, as chips, as the query of an export. */
final class SolutionFilters {
    private SolutionFilters() {}

    static Form form(Visit visit) {
        var form = Form.blank();
        SolutionParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        return form;
    }

    static List<Chip> chips(Visit visit, Words words, SolutionNames names) {
        var chips = new ArrayList<Chip>();
        for (var name : SolutionParameters.NAMES) {
            var said = visit.queries(name).stream().map(value -> value(visit, words, names, name, value)).collect(Collectors.joining(", "));
            if (!said.isEmpty()) chips.add(new Chip(name, name.equals("stale") ? said : words.say("chip.said", words.say("field." + name), said)));
        }
        return chips;
    }

    private static String value(Visit visit, Words words, SolutionNames names, String name, String value) {
        return switch (name) {
            case "theme" -> names.theme(visit, value);
            case "type" -> said(words, "innovation.", value);
            case "step" -> said(words, "step.", value);
            case "state" -> said(words, "solutionState.", value);
            case "organisation" -> names.organisation(value);
            case "trl" -> words.say("trl.least", value);
            case "stale" -> words.say("filter.stale");
            default -> value;
        };
    }

    private static String said(Words words, String group, String value) {
        return words.has(group + value) ? words.say(group + value) : value;
    }
}
