// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Words;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.FeedbackFilter;
import org.faisceau.library.api.FeedbackOrder;
import org.faisceau.library.api.FeedbackParameters;

/** The filters of the list of feedback as the address has them: for the register, the form, and as chips. */
record FeedbackFilters(Form form, List<Chip> chips, Themes themes, List<Option> sorts) {
    private static final Set<String> ORDERS = Set.of("title", "-title", "changed");

    static FeedbackFilters of(Visit visit, Words words, SolutionThemes codes, Subjects subjects) {
        var form = Form.blank();
        FeedbackParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        if (ORDERS.contains(visit.query("sort"))) form.with("sort", visit.query("sort"));
        var filter = filter(visit);
        var themes = Themes.of(codes, visit);
        var chips = new ArrayList<Chip>();
        if (!visit.query("text").isEmpty()) chips.add(new Chip("text", words.say("chip.text", visit.query("text"))));
        if (!filter.sorts().isEmpty()) chips.add(new Chip("of", words.say("chip.of", filter.sorts().stream().sorted().map(one -> words.say("feedback.sort." + one)).collect(Collectors.joining(", ")))));
        if (!filter.themes().isEmpty()) chips.add(new Chip("theme", words.say("chip.theme", themes.names(filter.themes()))));
        filter.about().flatMap(ref -> subjects.shown(visit, ref)).ifPresent(shown -> chips.add(new Chip("about", words.say("chip.about", shown.title()))));
        return new FeedbackFilters(form, chips, themes, sorts(words));
    }

    static List<Option> sorts(Words words) {
        return Option.of(Feedback.Sort.class, one -> words.say("feedback.sort." + one));
    }

    static FeedbackFilter filter(Visit visit) {
        return FeedbackParameters.filter(visit::queries);
    }

    static FeedbackOrder order(Visit visit) {
        return FeedbackParameters.order(visit.query("sort"));
    }

    /** The order the list is in: {@code changed}, {@code -changed}, {@code title} or {@code -title}. */
    String order() {
        return form.value("sort").isEmpty() ? "-changed" : form.value("sort");
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }
}
