// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;

/** The directory's themes as a visitor reads them. */
record Themes(List<Option> options) {
    static Themes of(SolutionThemes themes, Visit visit) {
        return new Themes(themes.codes(visit.actor()).stream().map(code -> new Option(code, themes.name(visit.actor(), code, visit.locale()))).toList());
    }

    /** Its name; the code of one that has gone; empty for none. */
    String name(String code) {
        return options.stream().filter(one -> one.value().equals(code)).map(Option::label).findFirst().orElse(code);
    }

    String names(Collection<String> codes) {
        return codes.stream().sorted().map(this::name).collect(Collectors.joining(", "));
    }
}
