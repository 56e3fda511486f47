// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.kernel.api.Words;

/** The filters of the list as the address has them: for the form, as chips, as the query of an export. */
final class OrganisationFilters {
    private OrganisationFilters() {}

    static Form form(Visit visit) {
        var form = Form.blank();
        OrganisationFilter.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        return form;
    }

    static List<Chip> chips(Visit visit, Words words) {
        var chips = new ArrayList<Chip>();
        for (var name : OrganisationFilter.NAMES) {
            var said = visit.queries(name).stream().map(value -> value(words, name, value)).filter(value -> !value.isEmpty()).collect(Collectors.joining(", "));
            if (!said.isEmpty()) chips.add(new Chip(name, said));
        }
        return chips;
    }

    private static String value(Words words, String name, String value) {
        return switch (name) {
            case "text" -> value.isBlank() ? "" : words.say("filter.quoted", value);
            case "mentor" -> value.equals("yes") ? words.say("filter.mentors") : "";
            default -> words.has(name + "." + value) ? words.say(name + "." + value) : "";
        };
    }
}
