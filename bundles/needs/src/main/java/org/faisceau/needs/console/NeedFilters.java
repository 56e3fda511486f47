// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.NeedParameters;

/** The filters of a list as the address has them: for the form, as chips, as the query of an export. */
final class NeedFilters {
    private static final int SHOWN = 60;

    private NeedFilters() {}

    /** The form above a list, filled. */
    static Form form(Visit visit) {
        var form = Form.blank();
        NeedParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        return form;
    }

    /** What the address asks for and no filter can read: it narrows nothing. */
    static List<String> unread(Visit visit, Words words) {
        return NeedParameters.NAMES.stream().flatMap(name -> visit.queries(name).stream().filter(value -> !NeedParameters.isKnown(name, value))
                .map(value -> words.say("filter.unknown", words.say("field." + name), value.substring(0, Math.min(SHOWN, value.length()))))).toList();
    }

    static boolean isFiltered(Visit visit) {
        return NeedParameters.NAMES.stream().anyMatch(name -> !visit.queries(name).isEmpty());
    }

    static List<Chip> chips(Visit visit, Words words, NeedNames names) {
        var chips = new ArrayList<Chip>();
        for (var name : NeedParameters.NAMES) {
            var said = visit.queries(name).stream().filter(value -> NeedParameters.isKnown(name, value)).map(value -> value(words, names, name, value)).collect(Collectors.joining(", "));
            if (!said.isEmpty()) chips.add(new Chip(name, words.say("chip." + name, said)));
        }
        return chips;
    }

    static String amount(Words words, String band) {
        if (!band.matches("\\d{0,12}-\\d{0,12}") || band.equals("-")) return band;
        var ends = band.split("-", 2);
        if (ends[0].isEmpty()) return words.say("amount.below", euros(words, ends[1]));
        if (ends[1].isEmpty()) return words.say("amount.from", euros(words, ends[0]));
        return words.say("amount.between", euros(words, ends[0]), euros(words, ends[1]));
    }

    private static String value(Words words, NeedNames names, String name, String value) {
        return switch (name) {
            case "theme" -> names.theme(value);
            case "state" -> words.has("state." + value) ? words.say("state." + value) : value;
            case "kind" -> words.has("kind." + value) ? words.say("kind." + value) : value;
            case "organisation" -> names.organisation(value);
            case "amount" -> amount(words, value);
            case "due" -> due(words, value);
            default -> value;
        };
    }

    private static String due(Words words, String value) {
        if (value.equals("past")) return words.say("due.past");
        if (value.matches("90|180|365")) return words.say("due.months", Math.round(Integer.parseInt(value) / 30.4));
        return value.matches("\\d{1,4}") ? words.say("due.days", Integer.parseInt(value)) : value;
    }

    private static String euros(Words words, String number) {
        return words.euros(Euros.of(new BigDecimal(number)));
    }
}
