// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.directory.api.MentorContent;
import org.faisceau.directory.api.MentorContract;
import org.faisceau.directory.api.MentorLines;
import org.faisceau.directory.api.Mentors;
import org.faisceau.directory.api.SolutionLines;
import org.faisceau.kernel.api.Days;

/** Between the form and what a mentor can speak of. */
final class MentorFields {
    static final List<String> ALL = List.of("themes", "contractCount", "contracts", "availability", "availableFrom", "availableUntil");
    private static final int LIST_MAX = 50_000;

    private MentorFields() {}

    /** The content, where the form has no problem. */
    static Optional<MentorContent> read(Form form) {
        var count = form.number("contractCount", 0, 9999);
        var lines = SolutionLines.of(form.optional("contracts", LIST_MAX));
        var contracts = lines.stream().map(MentorLines::read).toList();
        int off = contracts.indexOf(Optional.<MentorContract>empty());
        if (off >= 0) form.reject("contracts", "mentor.badContract", lines.get(off));
        var availability = form.optional("availability", Mentors.TEXT_MAX);
        var from = form.day("availableFrom");
        var until = form.day("availableUntil");
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new MentorContent(form.all("themes"), count.orElse(0), contracts.stream().flatMap(Optional::stream).toList(), availability, from, until));
    }

    static Form filled(MentorContent content, int version) {
        return Form.blank().with("themes", content.themes()).with("contractCount", String.valueOf(content.contractCount()))
                .with("contracts", content.contracts().stream().map(MentorLines::write).collect(Collectors.joining("\n"))).with("availability", content.availability())
                .with("availableFrom", Days.write(content.from())).with("availableUntil", Days.write(content.until())).with("version", String.valueOf(version));
    }
}
