// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.api.Claims;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For a company without page: how to claim it, or what became of the claim. */
@Component
public final class ClaimCard implements Card {
    private final Claims claims;
    private final ClaimNames names;

    @Activate
    public ClaimCard(@Reference Claims claims, @Reference ClaimNames names) {
        this.claims = claims;
        this.names = names;
    }

    @Override
    public String id() {
        return "directory.claim";
    }

    @Override
    public Role role() {
        return Role.COMPANY;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Size size() {
        return Size.WIDE;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(ClaimCard.class).say("claim.card");
    }

    @Override
    public Optional<Content> show(Visit visit) {
        if (visit.actor().role() != Role.COMPANY || !visit.actor().organisation().isEmpty()) return Optional.empty();
        var own = claims.own(visit.actor()).filter(one -> one.state() != ClaimState.WITHDRAWN).map(one -> names.line(visit, one));
        return Optional.of(new StaticTemplates().claimCard(visit.words(ClaimCard.class), own, claims.mayClaim(visit.actor())));
    }
}
