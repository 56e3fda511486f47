// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Clock;
import org.faisceau.challenges.api.Challenges;
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
    private final Challenges challenges;
    private final Clock clock;

    @Activate
    public PublicEditionPage(@Reference Challenges challenges, @Reference Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("public/challenges/{id}").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PublicEditionPage.class);
        return challenges.find(Actor.nobody(), visit.path("id")).map(one -> Answer.screen(one.title(), new StaticTemplates().publicEdition(words, one, one.stage(clock.instant()), Markdown.of(one.content().rules()))))
                .orElse(Answer.notFound());
    }
}
