// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedParameters;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The needs of a year by the quarter in which their answers end. */
@Component
public final class QuartersPage implements Page {
    private static final int SUMMED_MOST = 200;
    private static final int COUNTED_MOST = 10_000;
    private static final int MONTHS = 3;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public QuartersPage(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations, @Reference Clock clock) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("needs/quarters");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(QuartersPage.class);
        var names = new NeedNames(organisations, themes, visit.actor(), visit.locale());
        var today = Days.today(clock);
        int year = visit.query("year").matches("(19|20|21)\\d\\d") ? Integer.parseInt(visit.query("year")) : today.getYear();
        var filter = NeedParameters.filter(visit::queries, today);
        var board = Board.of(IntStream.rangeClosed(1, 4).mapToObj(quarter -> column(visit, words, names, filter, YearMonth.of(year, quarter * MONTHS))).toList());
        return Answer.screen(words.say("quarters.title", String.valueOf(year)),
                new StaticTemplates().quarters(visit, words, board, NeedSearch.of(visit, words, names, organisations), year, without(visit, filter)));
    }

    /** How many are in no quarter of any year, for they have no deadline; 0, which says nothing, where there are too many to count. */
    private int without(Visit visit, NeedFilter filter) {
        var whole = filter.withDeadline(Optional.empty(), Optional.empty());
        var ending = filter.withDeadline(Optional.of(LocalDate.of(1900, 1, 1)), Optional.of(LocalDate.of(2200, 12, 31)));
        int all = needs.count(visit.actor(), whole, COUNTED_MOST);
        return all < COUNTED_MOST ? all - needs.count(visit.actor(), ending, COUNTED_MOST) : 0;
    }

    private Board.Column column(Visit visit, Words words, NeedNames names, NeedFilter filter, YearMonth last) {
        var from = last.minusMonths(MONTHS - 1L).atDay(1);
        var until = last.atEndOfMonth();
        var within = filter.withDeadline(Optional.of(from), Optional.of(until));
        var page = needs.page(visit.actor(), within, NeedOrder.DEADLINE, "", SUMMED_MOST);
        boolean isWhole = page.next().isEmpty();
        var cards = names.lines(page.items().stream().limit(Board.CARDS).toList()).stream()
                .map(line -> new Board.Card(line, ToDo.of(line, Days.today(clock)), List.of(), false)).toList();
        int quarter = last.getMonthValue() / MONTHS;
        return new Board.Column("quarter-" + quarter, "", words.say("quarters.quarter", quarter, String.valueOf(last.getYear())),
                isWhole ? page.items().size() : needs.count(visit.actor(), within, Board.COUNT_MOST),
                isWhole ? value(words, counted(filter, page.items())) : words.say("quarters.manyToSum"), list(visit, from, until), cards);
    }

    /** What was given up is worth nothing to a quarter, unless it was asked for. */
    private static List<Need> counted(NeedFilter filter, List<Need> some) {
        return some.stream().filter(need -> need.state() != NeedState.ABANDONED || filter.states().contains(NeedState.ABANDONED)).toList();
    }

    /** The estimates added up, by their larger end; how many have none is said. */
    private static String value(Words words, List<Need> some) {
        var known = some.stream().map(need -> need.content().amount()).filter(amount -> amount.isKnown())
                .mapToLong(amount -> amount.most().or(amount::least).orElseThrow().cents()).toArray();
        if (known.length == 0) return some.isEmpty() ? "" : words.say("quarters.noValue");
        long sum = Math.min(IntStream.range(0, known.length).mapToLong(at -> known[at]).sum(), Euros.LIMIT_CENTS);
        return words.say("quarters.value", words.euros(new Euros(sum)), some.size() - known.length);
    }

    private static String list(Visit visit, LocalDate from, LocalDate until) {
        return NeedSearch.with(visit, "/needs", Optional.of("due=" + from + ".." + until + "&sort=deadline"), "due");
    }
}
