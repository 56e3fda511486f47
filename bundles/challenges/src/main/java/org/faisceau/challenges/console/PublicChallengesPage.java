// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.EditionFilter;
import org.faisceau.challenges.api.EditionOrder;
import org.faisceau.challenges.api.Stage;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The editions that were published, for everybody: those that take applications first. */
@Component
public final class PublicChallengesPage implements Page {
    /** The whole list of an address, before the part of one edition. */
    static final String HOME = "/public/challenges";
    private static final int LINES = 50;
    private final Challenges challenges;

    @Activate
    public PublicChallengesPage(@Reference Challenges challenges) {
        this.challenges = challenges;
    }

    /** Editions at one stage. */
    record Part(Stage stage, List<Edition> editions) {}

    @Override
    public Address address() {
        return Address.of("public/challenges").withoutAccount().inMenu(Section.LAB, "menu.publicChallenges", "flag", 14);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PublicChallengesPage.class);
        var parts = Stream.of(Stage.OPEN, Stage.COMING, Stage.JURY, Stage.CONCLUDED).map(stage -> new Part(stage, challenges.page(Actor.nobody(), EditionFilter.all().at(stage), EditionOrder.LATEST, "", LINES).items()))
                .filter(part -> !part.editions().isEmpty()).toList();
        var preview = new Answer.Preview(words.say("public.lead"), visit.origin().isEmpty() ? "" : visit.origin() + HOME, "");
        return Answer.screen(words.say("public.title"), new StaticTemplates().publicChallenges(words, parts), preview);
    }
}
