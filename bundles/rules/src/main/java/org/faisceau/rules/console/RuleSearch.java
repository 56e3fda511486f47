// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.RuleKind;
import org.faisceau.rules.api.RuleParameters;
import org.faisceau.rules.api.RuleStatus;

/**
 * The filters above the rules, filled as the address says.
 *
 * @param unread what the address asks for and no filter can read
 */
record RuleSearch(Form filters, List<Chip> chips, List<String> unread, List<Option> kinds, List<Option> buyers, List<Option> contracts, List<Option> statuses) {
    static RuleSearch of(Visit visit, Words words) {
        var form = Form.blank();
        RuleParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        return new RuleSearch(form, chips(visit, words), unread(visit, words), Option.of(RuleKind.class, kind -> words.say("kind." + kind)),
                buyers(words), contracts(words), Option.of(RuleStatus.class, status -> words.say("status." + status)));
    }

    static List<Option> buyers(Words words) {
        return Option.of(ThresholdCategory.class, buyer -> words.say("buyer." + buyer));
    }

    static List<Option> contracts(Words words) {
        return Option.of(ContractType.class, contract -> words.say("contract." + contract));
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }

    private static List<Chip> chips(Visit visit, Words words) {
        var chips = new ArrayList<Chip>();
        for (var name : RuleParameters.NAMES) {
            var said = visit.queries(name).stream().filter(value -> RuleParameters.isKnown(name, value)).map(value -> said(words, name, value)).collect(Collectors.joining(", "));
            if (!said.isEmpty()) chips.add(new Chip(name, words.say("chip." + name, said)));
        }
        return chips;
    }

    private static List<String> unread(Visit visit, Words words) {
        return RuleParameters.NAMES.stream().flatMap(name -> visit.queries(name).stream().filter(value -> !RuleParameters.isKnown(name, value))
                .map(value -> words.say("filter.unknown", words.say("field." + name), value.length() > 60 ? value.substring(0, 60) : value))).toList();
    }

    private static String said(Words words, String name, String value) {
        if (name.equals("at")) return RuleParameters.day(value).map(words::day).orElse(value);
        return words.has(name + "." + value) ? words.say(name + "." + value) : value;
    }
}
