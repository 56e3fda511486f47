// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.GatheringParameters;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.kernel.api.Words;

/** The filters of the list as the address has them: for the register, the form, and as chips. */
record GatheringFilters(Form form, List<Chip> chips, List<Option> formats, List<Option> states, List<Option> themes) {
    private static final Set<String> ORDERS = Set.of("day", "title", "-title");

    static GatheringFilters of(Visit visit, Words words, Formats formats, SolutionThemes themes) {
        var form = Form.blank();
        GatheringParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        if (ORDERS.contains(visit.query("sort"))) form.with("sort", visit.query("sort"));
        var filter = filter(visit);
        var kinds = formats.list(visit.actor()).stream().map(kept -> new Option(kept.format().id(), kept.format().title().in(words.locale()))).toList();
        var known = themes.codes(visit.actor()).stream().map(code -> new Option(code, themes.name(visit.actor(), code, words.locale())));
        var codes = Stream.concat(known, Stream.of(new Option(GatheringFilter.NO_THEME, words.say("past.noTheme")))).toList();
        var chips = new ArrayList<Chip>();
        if (!visit.query("text").isEmpty()) chips.add(new Chip("text", words.say("chip.text", visit.query("text"))));
        if (!filter.formats().isEmpty()) chips.add(new Chip("kind", words.say("chip.format", names(kinds, filter.formats()))));
        if (!filter.states().isEmpty()) chips.add(new Chip("state", words.say("chip.state", filter.states().stream().sorted().map(one -> words.say("state." + one)).collect(Collectors.joining(", ")))));
        if (!filter.themes().isEmpty()) chips.add(new Chip("theme", words.say("chip.theme", names(codes, filter.themes()))));
        filter.first().ifPresent(day -> chips.add(new Chip("first", words.say("chip.first", words.day(day)))));
        filter.last().ifPresent(day -> chips.add(new Chip("last", words.say("chip.last", words.day(day)))));
        return new GatheringFilters(form, chips, kinds, Option.of(GatheringState.class, one -> words.say("state." + one)), codes);
    }

    private static String names(List<Option> options, Set<String> chosen) {
        return chosen.stream().sorted().map(code -> options.stream().filter(one -> one.value().equals(code)).map(Option::label).findFirst().orElse(code)).collect(Collectors.joining(", "));
    }

    static GatheringFilter filter(Visit visit) {
        return GatheringParameters.filter(visit::queries);
    }

    static GatheringOrder order(Visit visit) {
        return GatheringParameters.order(visit.query("sort"));
    }

    /** The order the list is in: {@code day}, {@code -day}, {@code title} or {@code -title}. */
    String order() {
        return form.value("sort").isEmpty() ? "-day" : form.value("sort");
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
