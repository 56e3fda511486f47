// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Gatherings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gatherings that were held, sector by year: how many, and who was expected. */
@Component
public final class PastPage implements Page {
    private static final String ALL = "*";
    private static final int PAGE = 200;
    private static final int MOST = 4000;
    private final Gatherings gatherings;
    private final SolutionThemes themes;

    @Activate
    public PastPage(@Reference Gatherings gatherings, @Reference SolutionThemes themes) {
        this.gatherings = gatherings;
        this.themes = themes;
    }

    /** One cell: gatherings and people. */
    record Sum(int gatherings, int people) {
        Sum and(Gathering one) {
            return new Sum(gatherings + 1, people + one.content().expected().sum());
        }
    }

    /** A sector; its code is empty for those without, a star for all. */
    record Row(String code, String name, Map<Integer, Sum> years) {
        /** What narrows the list to it. */
        String narrowing() {
            return code.equals(ALL) ? "" : "&theme=" + (code.isEmpty() ? GatheringFilter.NO_THEME : code);
        }

        Sum of(int year) {
            return years.getOrDefault(year, new Sum(0, 0));
        }
    }

    /** @param years newest first */
    record Grid(List<Integer> years, List<Row> rows, Row all) {}

    @Override
    public Address address() {
        return Address.of("gatherings/past");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PastPage.class);
        return Answer.screen(words.say("past.title"), new StaticTemplates().past(words, grid(visit, words.say("past.noTheme"), words.say("past.all")), gatherings.mayPlan(visit.actor())));
    }

    private Grid grid(Visit visit, String none, String all) {
        var byTheme = new TreeMap<String, Map<Integer, Sum>>();
        var sums = new TreeMap<Integer, Sum>();
        for (var one : held(visit)) {
            int year = one.content().day().getYear();
            byTheme.computeIfAbsent(one.content().theme(), theme -> new TreeMap<>()).merge(year, new Sum(0, 0).and(one), (sum, more) -> sum.and(one));
            sums.merge(year, new Sum(0, 0).and(one), (sum, more) -> sum.and(one));
        }
        var rows = byTheme.entrySet().stream().map(it -> new Row(it.getKey(), it.getKey().isEmpty() ? none : themes.name(visit.actor(), it.getKey(), visit.locale()), it.getValue())).toList();
        return new Grid(sums.descendingKeySet().stream().toList(), rows, new Row(ALL, all, sums));
    }

    private List<Gathering> held(Visit visit) {
        var filter = GatheringFilter.all().withStates(Set.of(GatheringState.HELD, GatheringState.CLOSED));
        var all = new ArrayList<Gathering>();
        var after = "";
        do {
            var slice = gatherings.page(visit.actor(), filter, GatheringOrder.DAY, after, PAGE);
            all.addAll(slice.items());
            after = slice.next();
        } while (!after.isEmpty() && all.size() < MOST);
        return all;
    }
}
