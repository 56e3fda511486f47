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

/** For managers: how many claims wait; not there while none does. */
@Component
public final class ClaimsCard implements Card {
    private final Claims claims;

    @Activate
    public ClaimsCard(@Reference Claims claims) {
        this.claims = claims;
    }

    @Override
    public String id() {
        return "directory.claims";
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public Size size() {
        return Size.FIGURE;
    }

    @Override
    public String icon() {
        return "id-badge-2";
    }

    @Override
    public String title(Visit visit) {
        return visit.words(ClaimsCard.class).say("claims.title");
    }

    @Override
    public String more(Visit visit) {
        return "/directory/claims";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        long waiting = claims.count(visit.actor(), Optional.of(ClaimState.PENDING));
        var words = visit.words(ClaimsCard.class);
        return waiting == 0 ? Optional.empty() : Optional.of(new StaticTemplates().directoryFigure(words.number(waiting), words.say("claims.waiting", waiting)));
    }
}
