// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Content;

/** What companies look for in a need and do not find, a day to answer until that is over among it: names of fields, in the order of the form. */
final class Gaps {
    private static final String DEADLINE = "deadline";

    private Gaps() {}

    static List<String> in(Content content, LocalDate today) {
        var description = content.description();
        var gaps = Stream.<String>builder();
        if (description.objectives().isEmpty()) gaps.add("objectives");
        if (description.expectedResults().isEmpty()) gaps.add("expectedResults");
        if (description.functions().isEmpty()) gaps.add("functions");
        if (content.themes().isEmpty()) gaps.add("themes");
        if (content.deadline().filter(today::isAfter).isPresent()) gaps.add(DEADLINE);
        return gaps.build().toList();
    }

    static String said(Words words, List<String> gaps) {
        return gaps.stream().map(field -> words.say(field.equals(DEADLINE) ? "gaps.over" : "field." + field)).collect(Collectors.joining(", "));
    }
}
