// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Words;
import org.faisceau.library.api.Reader;
import org.faisceau.library.api.Step;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.WorkKind;
import org.faisceau.library.api.WorkOrder;
import org.faisceau.library.api.WorkParameters;

/** The filters of the list of works as the address has them: for the register, the form, and as chips. */
record WorkFilters(Form form, List<Chip> chips, Themes themes, List<Option> kinds, List<Option> steps, List<Option> readers, List<Option> languages) {
    private static final Set<String> ORDERS = Set.of("title", "-title", "changed");
    /** Those the territory reads; a work in another one is found without this filter. */
    private static final List<String> LANGUAGES = List.of("fr", "en", "de", "es", "it");

    static WorkFilters of(Visit visit, Words words, SolutionThemes codes) {
        var form = Form.blank();
        WorkParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        if (ORDERS.contains(visit.query("sort"))) form.with("sort", visit.query("sort"));
        var filter = filter(visit);
        var themes = Themes.of(codes, visit);
        var chips = new ArrayList<Chip>();
        if (!visit.query("text").isEmpty()) chips.add(new Chip("text", words.say("chip.text", visit.query("text"))));
        chip(chips, words, "kind", "work.kind.", filter.kinds());
        if (!filter.themes().isEmpty()) chips.add(new Chip("theme", words.say("chip.theme", themes.names(filter.themes()))));
        chip(chips, words, "step", "step.", filter.steps());
        chip(chips, words, "reader", "reader.", filter.readers());
        if (!filter.languages().isEmpty()) chips.add(new Chip("language", words.say("chip.language", filter.languages().stream().sorted().map(one -> Saying.language(words, one)).collect(Collectors.joining(", ")))));
        if (filter.isDue()) chips.add(new Chip("due", words.say("chip.due")));
        if (filter.isBroken()) chips.add(new Chip("broken", words.say("chip.broken")));
        return new WorkFilters(form, chips, themes, kinds(words), steps(words), readers(words), languages(words, ""));
    }

    private static void chip(List<Chip> chips, Words words, String name, String prefix, Collection<? extends Enum<?>> chosen) {
        if (!chosen.isEmpty()) chips.add(new Chip(name, words.say("chip." + name, chosen.stream().map(one -> words.say(prefix + one.name())).sorted().collect(Collectors.joining(", ")))));
    }

    static List<Option> kinds(Words words) {
        return Option.of(WorkKind.class, one -> words.say("work.kind." + one));
    }

    static List<Option> steps(Words words) {
        return Option.of(Step.class, one -> words.say("step." + one));
    }

    static List<Option> readers(Words words) {
        return Option.of(Reader.class, one -> words.say("reader." + one));
    }

    /** @param chosen is among them, whatever it is; empty for none */
    static List<Option> languages(Words words, String chosen) {
        return Stream.concat(LANGUAGES.stream(), Stream.of(chosen)).filter(one -> one.matches("[a-z]{2}")).distinct().map(one -> new Option(one, Saying.language(words, one))).toList();
    }

    static WorkFilter filter(Visit visit) {
        return WorkParameters.filter(visit::queries);
    }

    static WorkOrder order(Visit visit) {
        return WorkParameters.order(visit.query("sort"));
    }

    /** The order the list is in: {@code changed}, {@code -changed}, {@code title} or {@code -title}. */
    String order() {
        return form.value("sort").isEmpty() ? "-changed" : form.value("sort");
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
