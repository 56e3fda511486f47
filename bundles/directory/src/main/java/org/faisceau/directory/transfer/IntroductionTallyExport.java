// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.IntroductionParameters;
import org.faisceau.directory.api.IntroductionTally;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports how many introductions of each company were made in a year, and what came of them. */
@Component
public final class IntroductionTallyExport implements Exportable {
    private final Introductions introductions;
    private final Organisations organisations;

    @Activate
    public IntroductionTallyExport(@Reference Introductions introductions, @Reference Organisations organisations) {
        this.introductions = introductions;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "introductions-by-company";
    }

    @Override
    public String title(Locale locale) {
        return SolutionCells.TEXTS.in(locale).say("tallies");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = SolutionCells.TEXTS.in(locale);
        var columns = new ArrayList<>(List.of(Column.text("company", words.say("introduction.company")), Column.text("siren", words.say("introduction.companySiren")),
                new Column("made", words.say("tally.made"), Type.NUMBER)));
        for (var outcome : IntroductionOutcome.values()) columns.add(new Column(outcome.name().toLowerCase(Locale.ROOT), words.say("outcome." + outcome), Type.NUMBER));
        return List.copyOf(columns);
    }

    @Override
    public List<String> filters() {
        return List.of("year");
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        int year = IntroductionParameters.filter(name -> filter.getOrDefault(name, List.of())).year();
        var all = introductions.tallies(actor, year);
        int from = after.isEmpty() ? 0 : Integer.parseInt(after);
        int to = Math.min(all.size(), from + limit);
        var page = all.subList(Math.min(from, to), to);
        var named = organisations.findAll(Actor.system(), page.stream().map(IntroductionTally::company).collect(Collectors.toSet()));
        return new Slice<>(page.stream().map(one -> row(one, named)).toList(), to < all.size() ? String.valueOf(to) : "");
    }

    private static List<String> row(IntroductionTally one, Map<String, Organisation> named) {
        var cells = new ArrayList<String>();
        cells.add(named.containsKey(one.company()) ? named.get(one.company()).name() : one.company());
        cells.add(named.containsKey(one.company()) ? named.get(one.company()).siren() : "");
        cells.add(String.valueOf(one.made()));
        Arrays.stream(IntroductionOutcome.values()).forEach(outcome -> cells.add(String.valueOf(one.of(outcome))));
        return List.copyOf(cells);
    }
}
