// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.directory.api.People.Saving.Invalid;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;

/** Between the form and what is kept of a person. */
final class PersonFields {
    /** In the order of the form. */
    static final List<String> ALL = List.of("name", "side", "job", "organisation", "from", "until", "mail", "phone", "purpose", "endsOn");

    private PersonFields() {}

    /**
     * The content, where the form has no problem.
     *
     * @param faults what the directory finds off beside
     */
    static Optional<PersonContent> read(Form form, Function<PersonContent, List<Invalid>> faults) {
        var name = form.text("name", People.NAME_MAX);
        var side = form.choice("side", PersonSide.class);
        var job = form.optional("job", People.LINE_MAX);
        var organisation = form.optional("organisation", People.LINE_MAX);
        var from = form.day("from");
        var until = form.day("until");
        var mail = form.optional("mail", People.LINE_MAX);
        var phone = form.optional("phone", 40);
        var purpose = form.text("purpose", People.LINE_MAX);
        var endsOn = form.day("endsOn");
        if (form.value("endsOn").isBlank()) form.reject("endsOn", "form.required");
        var content = new PersonContent(name, job, organisation, mail, phone, side.orElse(PersonSide.COMPANY), from, until, purpose, endsOn.orElse(LocalDate.MIN));
        faults.apply(content).forEach(one -> form.reject(one.field(), one.key()));
        return form.hasProblems() ? Optional.empty() : Optional.of(content);
    }

    static Form filled(PersonContent content, int version) {
        return Form.blank().with("name", content.name()).with("side", content.side().name()).with("job", content.job()).with("organisation", content.organisation())
                .with("from", Days.write(content.from())).with("until", Days.write(content.until())).with("mail", content.mail()).with("phone", content.phone())
                .with("purpose", content.purpose()).with("endsOn", content.endsOn().toString()).with("version", String.valueOf(version));
    }

    static List<Option> sides(Words words) {
        return Option.of(PersonSide.class, one -> words.say("side." + one));
    }

    /** What a value in the form, or as the journal keeps it, is to a reader. */
    static BinaryOperator<String> said(Words words, UnaryOperator<String> organisation) {
        return (field, value) -> switch (field) {
            case "side" -> words.has("side." + value) ? words.say("side." + value) : value;
            case "organisation" -> organisation.apply(value);
            case "from", "until", "endsOn" -> value.matches("\\d{4}-\\d{2}-\\d{2}") ? words.day(LocalDate.parse(value)) : value;
            default -> value;
        };
    }
}
