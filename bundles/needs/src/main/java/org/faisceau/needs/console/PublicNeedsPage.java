// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.api.NeedParameters;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The needs that everybody may read. Shows the same to who is signed in: a page without account never tells more. */
@Component
public final class PublicNeedsPage implements Page {
    private static final int LINES = 20;
    private static final Set<NeedState> SHOWN = Set.of(NeedState.PUBLISHED, NeedState.IN_SOURCING, NeedState.ANSWERED);
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public PublicNeedsPage(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations, @Reference Clock clock) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("public/needs").withoutAccount().inMenu(Section.PURCHASES, "menu.publicNeeds", "bulb", 10);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PublicNeedsPage.class);
        var names = new NeedNames(organisations, themes, Actor.nobody(), visit.locale());
        var filter = NeedParameters.filter(visit::queries, Days.today(clock)).withStates(SHOWN);
        Slice<NeedLine> slice;
        try {
            var page = needs.page(Actor.nobody(), filter, NeedParameters.order(visit.query("sort")), visit.after(), LINES);
            slice = new Slice<>(names.lines(page.items()), page.next());
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        return Answer.screen(words.say("public.title"), new StaticTemplates().publicNeeds(
                visit, words, slice, NeedFilters.form(visit), NeedFilters.chips(visit, words, names), NeedChoices.themes(names, words, List.of())));
    }
}
