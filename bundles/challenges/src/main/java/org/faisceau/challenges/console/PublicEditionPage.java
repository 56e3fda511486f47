// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Clock;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Markdown;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A published edition, for everybody. */
@Component
public final class PublicEditionPage implements Page {
    private static final int LINE = 300;
    private final Challenges challenges;
    private final Applications applications;
    private final Clock clock;

    @Activate
    public PublicEditionPage(@Reference Challenges challenges, @Reference Applications applications, @Reference Clock clock) {
        this.challenges = challenges;
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("public/challenges/{id}").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PublicEditionPage.class);
        return challenges.find(Actor.nobody(), visit.path("id"))
                .map(one -> Answer.screen(one.title(), new StaticTemplates().publicEdition(words, one, one.stage(clock.instant()), Markdown.of(one.content().rules()), applications.named(one.id())), preview(visit, one))).orElse(Answer.notFound());
    }

    private static Answer.Preview preview(Visit visit, Edition one) {
        var about = one.content().theme().isEmpty() ? one.content().aim() : one.content().theme();
        var line = about.isBlank() ? one.title() : about.length() > LINE ? about.substring(0, LINE) : about;
        return new Answer.Preview(line, visit.origin().isEmpty() ? "" : visit.origin() + one.publicAddress(), "");
    }
}
