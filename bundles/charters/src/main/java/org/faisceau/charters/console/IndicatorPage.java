// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import java.util.Optional;
import org.faisceau.charters.api.Indicators;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One indicator: how it is measured, and each year with its target; managers set the targets, and count where no module does. */
@Component
public final class IndicatorPage implements Page {
    private final Labs labs;
    private final Indicators indicators;
    private final LabHeads heads;
    private final Clock clock;

    @Activate
    public IndicatorPage(@Reference Labs labs, @Reference Indicators indicators, @Reference LabHeads heads, @Reference Clock clock) {
        this.labs = labs;
        this.indicators = indicators;
        this.heads = heads;
        this.clock = clock;
    }

    /**
     * One year with its form.
     *
     * @param isOpen true where the form is to be unfolded: what was typed is wrong
     */
    record Line(Indicators.Cell cell, Form form, boolean isOpen) {}

    @Override
    public Address address() {
        return Address.of("charters/{id}/indicators/{word}").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return labs.find(visit.actor(), visit.path("id")).map(lab -> screen(visit, lab, 200, 0, Form.blank())).orElse(Answer.notFound());
    }

    /** {@code save} of one year. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(IndicatorPage.class);
        var form = visit.form();
        var found = labs.find(visit.actor(), visit.path("id"));
        int year = form.value("year").matches("\\d{4}") ? Integer.parseInt(form.value("year")) : 0;
        if (found.isEmpty() || year == 0 || !visit.action().equals("save")) return Answer.notFound();
        var lab = found.get();
        form.called("target-" + year, words.say("field.aim"));
        var aim = new Indicators.Aim(number(form, "target-" + year), number(form, "counted-" + year), form.optional("note-" + year, Labs.LINE_MAX));
        if (form.hasProblems()) return screen(visit, lab, 422, year, form);
        return indicators.set(visit.actor(), lab.id(), visit.path("word"), year, form.version(), aim).fold(
                done -> Answer.redirect("/charters/" + lab.id() + "/indicators/" + visit.path("word"), words.say("indicator.saved", String.valueOf(year))),
                lost -> screen(visit, lab, 409, year, form.reject("target-" + year, "indicator.lost").with("version", String.valueOf(lost.version()))),
                invalid -> screen(visit, lab, 422, year, form.reject(invalid.field() + "-" + year, invalid.key())),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound());
    }

    private static Optional<Long> number(Form form, String field) {
        return form.value(field).isBlank() ? Optional.empty() : form.number(field, 0, (int) Indicators.MOST).map(Integer::longValue);
    }

    private Answer screen(Visit visit, Lab lab, int status, int wrong, Form typed) {
        var words = visit.words(IndicatorPage.class);
        var row = indicators.of(visit.actor(), lab.id()).flatMap(board -> board.rows().stream().filter(one -> one.indicator().word().equals(visit.path("word"))).findFirst());
        if (row.isEmpty()) return Answer.notFound();
        var view = new IndicatorView(words, row.get(), "/charters/" + lab.id() + "/indicators/" + visit.path("word"), Days.today(clock).getYear());
        var lines = row.get().cells().stream().map(cell -> new Line(cell, cell.year() == wrong ? typed : filled(cell), cell.year() == wrong)).toList();
        return new Answer.Screen(status, view.name(), new StaticTemplates().indicator(words, heads.head(visit, lab), view, lines));
    }

    private static Form filled(Indicators.Cell cell) {
        var aim = cell.aim();
        return Form.blank().with("version", String.valueOf(cell.version())).with("target-" + cell.year(), aim.target().map(String::valueOf).orElse(""))
                .with("counted-" + cell.year(), aim.counted().map(String::valueOf).orElse("")).with("note-" + cell.year(), aim.note());
    }
}
