// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.faisceau.charters.api.Indicator;
import org.faisceau.charters.api.Indicators;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The indicators of the four objectives, drawn and in tables. */
@Component
public final class IndicatorsPage implements Page {
    private final Labs labs;
    private final Indicators indicators;
    private final LabHeads heads;
    private final Clock clock;

    @Activate
    public IndicatorsPage(@Reference Labs labs, @Reference Indicators indicators, @Reference LabHeads heads, @Reference Clock clock) {
        this.labs = labs;
        this.indicators = indicators;
        this.heads = heads;
        this.clock = clock;
    }

    /** Those of one objective. */
    record Group(Indicator.Objective objective, List<IndicatorView> views) {}

    @Override
    public Address address() {
        return Address.of("charters/{id}/indicators");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(IndicatorsPage.class);
        return labs.find(visit.actor(), visit.path("id")).flatMap(lab -> indicators.of(visit.actor(), lab.id()).map(board -> Answer.screen(words.say("indicators.title", lab.name()),
                new StaticTemplates().indicators(words, heads.head(visit, lab), groups(words, lab, board, Days.today(clock).getYear()))))).orElse(Answer.notFound());
    }

    static List<Group> groups(Words words, Lab lab, Indicators.Board board, int thisYear) {
        return Arrays.stream(Indicator.Objective.values()).map(objective -> new Group(objective, board.rows().stream().filter(row -> row.indicator().objective() == objective)
                .map(row -> new IndicatorView(words, row, "/charters/" + lab.id() + "/indicators/" + row.indicator().word(), thisYear)).toList())).toList();
    }
}
