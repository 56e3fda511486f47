// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Demonstrator.Content;
import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.osgi.service.component.annotations.Component;

/** Between the form of a demonstrator and what is recorded of it. */
@Component(service = DemonstratorForm.class)
public final class DemonstratorForm {
    private static final List<String> FIELDS = List.of("name", "place", "what", "measures", "fromDay", "untilDay");

    /** What was typed, where the form has no problem. */
    Optional<Content> read(Form form) {
        var name = form.text("name", Labs.NAME_MAX);
        var place = form.text("place", Labs.LINE_MAX);
        var what = form.text("what", Labs.TEXT_MAX);
        var measures = form.optional("measures", Labs.TEXT_MAX);
        var from = form.neededDay("fromDay");
        var until = form.value("untilDay").isBlank() ? Optional.<LocalDate>empty() : form.day("untilDay");
        return form.hasProblems() ? Optional.empty() : Optional.of(new Content(name, place, what, measures, from.orElseThrow(), until));
    }

    Form filled(Demonstrator one) {
        var content = one.content();
        return Form.blank().with("version", String.valueOf(one.version())).with("name", content.name()).with("place", content.place()).with("what", content.what()).with("measures", content.measures())
                .with("fromDay", content.from().toString()).with("untilDay", Days.write(content.until()));
    }

    /** The field of the form that the register names. */
    static String field(String named) {
        return switch (named) {
            case "until" -> "untilDay";
            case "residency" -> "name";
            default -> named;
        };
    }

    Answer screen(Visit visit, int status, Form form, String company, String address, String back, boolean isNew) {
        var words = visit.words(DemonstratorForm.class);
        form.called("name", words.say("field.demonstratorName")).called("what", words.say("field.shows"));
        return new Answer.Screen(status, words.say(isNew ? "demonstrator.add" : "demonstrator.edit"), new StaticTemplates().demonstratorForm(words, form, company, address, back));
    }

    /** Both versions, for who came second. */
    Answer conflict(Visit visit, Demonstrator current, Form form, String address) {
        var words = visit.words(DemonstratorForm.class);
        var clash = Clash.of(filled(current), form, FIELDS, field -> words.say("field." + field), (field, value) -> value);
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, address, current.version(), current.address(), "save"));
    }
}
