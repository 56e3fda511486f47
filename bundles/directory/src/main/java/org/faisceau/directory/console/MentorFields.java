// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.directory.api.MentorContent;
import org.faisceau.directory.api.MentorContract;
import org.faisceau.directory.api.MentorLines;
import org.faisceau.directory.api.Mentors.Saving.Invalid;
import org.faisceau.directory.api.Mentors;
import org.faisceau.directory.api.SolutionLines;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;

/** Between the form and what a mentor can speak of. */
final class MentorFields {
    static final List<String> ALL = List.of("themes", "contractCount", "contracts", "availability", "availableFrom", "availableUntil");
    private static final int LIST_MAX = 50_000;

    private MentorFields() {}

    /**
     * The content, where the form has no problem.
     *
     * @param faults what the directory finds off beside
     */
    static Optional<MentorContent> read(Form form, Function<MentorContent, List<Invalid>> faults) {
        var count = form.number("contractCount", 0, 9999);
        var lines = SolutionLines.of(form.optional("contracts", LIST_MAX));
        var contracts = lines.stream().map(MentorLines::read).toList();
        int off = contracts.indexOf(Optional.<MentorContract>empty());
        if (off >= 0) form.reject("contracts", "mentor.badContract", lines.get(off));
        var availability = form.optional("availability", Mentors.TEXT_MAX);
        var from = form.day("availableFrom");
        var until = form.day("availableUntil");
        var content = new MentorContent(form.all("themes"), count.orElse(contracts.size()), contracts.stream().flatMap(Optional::stream).toList(), availability, from, until);
        faults.apply(content).forEach(one -> form.reject(field(one), one.key()));
        return form.hasProblems() ? Optional.empty() : Optional.of(content);
    }

    /** The form's name of a field. */
    static String field(Invalid invalid) {
        return invalid.field().equals("until") ? "availableUntil" : invalid.field();
    }

    /** What a value in the form is to a reader. */
    static BinaryOperator<String> said(Words words, UnaryOperator<String> theme) {
        return (field, value) -> switch (field) {
            case "themes" -> theme.apply(value);
            case "availableFrom", "availableUntil" -> value.matches("\\d{4}-\\d{2}-\\d{2}") ? words.day(LocalDate.parse(value)) : value;
            default -> value;
        };
    }

    static Form filled(MentorContent content, int version) {
        return Form.blank().with("themes", content.themes()).with("contractCount", String.valueOf(content.contractCount()))
                .with("contracts", content.contracts().stream().map(MentorLines::write).collect(Collectors.joining("\n"))).with("availability", content.availability())
                .with("availableFrom", Days.write(content.from())).with("availableUntil", Days.write(content.until())).with("version", String.valueOf(version));
    }
}
