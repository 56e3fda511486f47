// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Words;

/**
 * What the list of people shows.
 *
 * @param count how many there are on all pages
 */
record PersonList(Slice<PersonLine> slice, long count, Form filters, List<Chip> chips, List<Option> organisations, boolean mayAdd, boolean isManager) {
    static Form form(Visit visit) {
        var form = Form.blank();
        PersonFilter.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        return form;
    }

    static List<Chip> chips(Visit visit, Words words, UnaryOperator<String> organisation) {
        var chips = new ArrayList<Chip>();
        for (var name : PersonFilter.NAMES) {
            var said = visit.queries(name).stream().filter(value -> !value.isBlank()).map(value -> value(words, organisation, name, value)).collect(Collectors.joining(", "));
            if (!said.isEmpty()) chips.add(new Chip(name, said));
        }
        return chips;
    }

    /** The address of the cards of who is listed. */
    static String cards(Visit visit) {
        var here = visit.hereWith("after", "");
        int query = here.indexOf('?');
        return "/directory/people/cards" + (query < 0 ? "" : here.substring(query));
    }

    private static String value(Words words, UnaryOperator<String> organisation, String name, String value) {
        return switch (name) {
            case "text" -> words.say("filter.quoted", value);
            case "organisation" -> organisation.apply(value);
            default -> words.has(name + "." + value) ? words.say(name + "." + value) : value;
        };
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
