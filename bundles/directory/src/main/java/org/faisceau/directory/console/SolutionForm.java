// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form of an entry, for the pages that show it. */
@Component(service = SolutionForm.class)
public final class SolutionForm {
    private final Organisations organisations;
    private final SolutionNames names;

    @Activate
    public SolutionForm(@Reference Organisations organisations, @Reference SolutionNames names) {
        this.organisations = organisations;
        this.names = names;
    }

    Answer screen(Visit visit, int status, String title, Form form, String address, String back) {
        return screen(visit, status, title, form, address, back, Optional.empty());
    }

    /** The same form where that organisation has an entry of that title: with the way to it. */
    Answer twice(Visit visit, String title, Form form, String address, String back, Solution earlier) {
        return screen(visit, 422, title, form, address, back, Optional.of(earlier));
    }

    private Answer screen(Visit visit, int status, String title, Form form, String address, String back, Optional<Solution> twin) {
        var words = visit.words(SolutionForm.class);
        var offer = SolutionChoices.of(visit, words, names, SolutionChoices.owners(organisations, visit, form.value("organisation")), form.all("themes"));
        return new Answer.Screen(status, title, new StaticTemplates().solutionForm(words, form, offer, address, back, twin));
    }

    /** The codes that may be chosen: those there are, and those the sheet had. */
    Set<String> themes(Visit visit, List<String> had) {
        return Stream.concat(names.themes(visit).stream(), had.stream()).collect(Collectors.toSet());
    }

    /** Both versions, for who came second. */
    Answer conflict(Visit visit, Solution current, Form form, String address, String back) {
        var words = visit.words(SolutionForm.class);
        var clash = Clash.of(SolutionFields.filled(current), form, SolutionFields.ALL, field -> words.say("field." + field),
                SolutionFields.said(words, (field, value) -> name(visit, field, value)));
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, address, current.version(), back, "save"));
    }

    /** The name of a theme or an organisation; of several codes, a space between. */
    String name(Visit visit, String field, String value) {
        if (field.equals("organisation")) return names.organisation(value);
        return Arrays.stream(value.split(" ")).map(code -> names.theme(visit, code)).collect(Collectors.joining(", "));
    }
}
