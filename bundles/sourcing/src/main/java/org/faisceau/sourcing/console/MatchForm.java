// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.MatchParameters;
import org.faisceau.sourcing.api.MatchQuery;
import org.faisceau.sourcing.api.MatchReach;

/** The « what if » as the address has it: for the register, the form, and as chips. Nothing of it is saved. */
record MatchForm(MatchQuery query, Form form, List<Option> themes, List<Option> kinds, List<Chip> chips) {
    private static final int LEVELS = 9;

    /** What is out of bounds is no filter, and the form says so beside the field. */
    static MatchForm of(Visit visit, Words words, SolutionThemes themes, List<Option> kinds) {
        var query = MatchParameters.query(visit::queries);
        var form = Form.blank().with("why", visit.query("why"));
        MatchParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        form.optional("words", MatchQuery.WORDS_MAX);
        form.number("km", 1, MatchQuery.KILOMETRES_MAX);
        form.number("trl", 1, LEVELS);
        if (!form.value("reach").isEmpty()) form.choice("reach", MatchReach.class);
        var named = themes.codes(visit.actor()).stream().map(code -> new Option(code, themes.name(visit.actor(), code, visit.locale()))).toList();
        var chips = new ArrayList<Chip>();
        if (!query.words().isEmpty()) chips.add(new Chip("words", words.say("chip.words", query.words())));
        if (query.reach() != MatchReach.ANYWHERE) chips.add(new Chip("reach", words.say("reach." + query.reach())));
        if (!query.themes().isEmpty()) chips.add(new Chip("theme", words.say("chip.theme", labels(named, query.themes()))));
        if (!query.kinds().isEmpty()) chips.add(new Chip("kind", words.say("chip.kind", labels(kinds, query.kinds()))));
        if (query.kilometres() > 0) chips.add(new Chip("km", words.say("chip.km", query.kilometres())));
        if (query.trlLeast() > 0) chips.add(new Chip("trl", words.say("chip.trl", query.trlLeast())));
        return new MatchForm(query, form, named, kinds, chips);
    }

    private static String labels(List<Option> options, Iterable<String> chosen) {
        var wanted = new ArrayList<String>();
        chosen.forEach(wanted::add);
        return options.stream().filter(one -> wanted.contains(one.value())).map(Option::label).collect(Collectors.joining(", "));
    }
}
