// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What companies show in the building. */
@Component
public final class DemonstratorsPage implements Page {
    private static final Columns COLUMNS = Columns.of("demonstrators").fixed("name").sorted("name").shown("company").shown("place").shown("from").sorted("from").shown("until").shown("standing").hidden("measures");
    private static final int LINES = 25;
    private final Labs labs;
    private final Demonstrators demonstrators;
    private final LabHeads heads;
    private final DemonstratorLines lines;

    @Activate
    public DemonstratorsPage(@Reference Labs labs, @Reference Demonstrators demonstrators, @Reference LabHeads heads, @Reference DemonstratorLines lines) {
        this.labs = labs;
        this.demonstrators = demonstrators;
        this.heads = heads;
        this.lines = lines;
    }

    /** What the list shows. */
    record Board(LabHead head, Slice<DemonstratorLine> slice, int count, DemonstratorFilters filters) {}

    @Override
    public Address address() {
        return Address.of("charters/{id}/demonstrators");
    }

    @Override
    public Answer show(Visit visit) {
        return labs.find(visit.actor(), visit.path("id")).map(lab -> screen(visit, lab)).orElse(Answer.notFound());
    }

    private Answer screen(Visit visit, Lab lab) {
        var words = visit.words(DemonstratorsPage.class);
        var filter = DemonstratorFilters.filter(visit::query, lines.today());
        Slice<Demonstrator> slice;
        try {
            slice = demonstrators.page(visit.actor(), lab.id(), filter, DemonstratorFilters.order(visit.query("sort")), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var shown = new Slice<>(lines.of(visit.actor(), lab.id(), slice.items()), slice.next());
        var board = new Board(heads.head(visit, lab), shown, demonstrators.count(visit.actor(), lab.id(), filter), DemonstratorFilters.of(visit, words));
        return Answer.screen(words.say("demonstrators.title", lab.name()), new StaticTemplates().demonstrators(visit, words, board, visit.columns(COLUMNS)));
    }
}
