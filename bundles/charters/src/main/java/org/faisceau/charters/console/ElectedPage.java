// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import org.faisceau.charters.api.Figures;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For elected officials: what the place brought in a year, in plain words, on one side of paper. */
@Component
public final class ElectedPage implements Page {
    private static final int DATES = 2;
    private final Labs labs;
    private final Figures figures;
    private final LabHeads heads;
    private final CockpitViews views;
    private final ComingDates dates;

    @Activate
    public ElectedPage(@Reference Labs labs, @Reference Figures figures, @Reference LabHeads heads, @Reference CockpitViews views, @Reference ComingDates dates) {
        this.labs = labs;
        this.figures = figures;
        this.heads = heads;
        this.views = views;
        this.dates = dates;
    }

    @Override
    public Address address() {
        return Address.of("charters/{id}/elected");
    }

    @Override
    public Answer show(Visit visit) {
        return labs.find(visit.actor(), visit.path("id")).map(lab -> screen(visit, lab)).orElse(Answer.notFound());
    }

    private Answer screen(Visit visit, Lab lab) {
        var words = visit.words(ElectedPage.class);
        var head = heads.head(visit, lab);
        var cockpit = head.charter().flatMap(charter -> views.of(visit.actor(), words, charter));
        return Answer.screen(words.say("elected.title", lab.name()), new StaticTemplates().elected(words, head, figures.of(visit.actor(), lab.id()).stream().map(one -> FigureLine.of(words, one)).toList(), cockpit, dates.next(words, cockpit, DATES)));
    }
}
