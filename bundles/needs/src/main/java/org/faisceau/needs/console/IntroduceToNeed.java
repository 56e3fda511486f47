// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Introductions;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Introduce » on the page of a need, its buyer filled in; absent where the buyer is not named to this person, who may say that it is interested. */
@Component
public final class IntroduceToNeed implements Action {
    private final Needs needs;
    private final Introductions introductions;

    @Activate
    public IntroduceToNeed(@Reference Needs needs, @Reference Introductions introductions) {
        this.needs = needs;
        this.introductions = introductions;
    }

    @Override
    public String id() {
        return "needs.introduce";
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(IntroduceToNeed.class).say("introduce.action");
    }

    @Override
    public String icon() {
        return "heart-handshake";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        if (!introductions.mayAsk(visit.actor())) return Optional.empty();
        return needs.find(visit.actor(), ref.id()).map(need -> need.content().organisation()).filter(buyer -> !buyer.isEmpty())
                .map(buyer -> "/directory/introductions/new?need=" + ref.id() + "&organisation=" + buyer);
    }
}
