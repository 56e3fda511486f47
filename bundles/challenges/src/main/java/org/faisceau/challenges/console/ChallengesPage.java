// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Clock;
import java.util.List;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The editions a person may read, narrowed and sorted as the address says. */
@Component
public final class ChallengesPage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("challenges").fixed("edition").sorted("title").shown("year").sorted("year").shown("stage").shown("theme").shown("closesAt").hidden("place").hidden("sorts").hidden("changed");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private static final int PAGE_MOST = 200;
    private final Challenges challenges;
    private final Clock clock;

    @Activate
    public ChallengesPage(@Reference Challenges challenges, @Reference Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("challenges").inMenu(Section.LAB, "menu.challenges", "flag", 52);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ChallengesPage.class);
        var filter = EditionFilters.filter(visit);
        Slice<Edition> slice;
        try {
            slice = challenges.page(visit.actor(), filter, EditionFilters.order(visit), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var list = new EditionList(slice, challenges.count(visit.actor(), filter, COUNT_MOST), EditionFilters.of(visit, words), challenges.mayWrite(visit.actor()), clock.instant());
        return Answer.screen(words.say("menu.challenges"), new StaticTemplates().challenges(visit, words, list, visit.columns(COLUMNS)));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        return challenges.page(visit.actor(), EditionFilters.filter(visit), EditionFilters.order(visit), "", Math.min(limit, PAGE_MOST)).items().stream().map(Edition::ref).toList();
    }
}
