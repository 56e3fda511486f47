// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionParameters;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The solutions that everybody may read, by title. */
@Component
public final class PublicSolutionsPage implements Page {
    private static final int TILES = 24;
    private final Solutions solutions;
    private final SolutionNames names;

    @Activate
    public PublicSolutionsPage(@Reference Solutions solutions, @Reference SolutionNames names) {
        this.solutions = solutions;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("public/solutions").withoutAccount().inMenu(Section.LAB, "menu.publicSolutions", "rocket", 12);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PublicSolutionsPage.class);
        var asked = SolutionParameters.filter(name -> name.equals("text") || name.equals("theme") ? visit.queries(name) : List.of());
        Slice<SolutionLine> slice;
        try {
            var page = solutions.page(Actor.nobody(), asked, SolutionParameters.order("title"), visit.after(), TILES);
            slice = new Slice<>(names.lines(visit, page.items()), page.next());
        } catch (IllegalArgumentException foreignCursor) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var themes = names.themes(visit).stream().map(code -> new Option(code, names.theme(visit, code))).toList();
        return Answer.screen(words.say("public.solutions"), new StaticTemplates().publicSolutions(visit, words, slice, SolutionFilters.form(visit),
                SolutionFilters.chips(visit, words, names), themes));
    }
}
