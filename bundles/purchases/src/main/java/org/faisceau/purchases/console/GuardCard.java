// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the guard wants looked at, the dearest first. */
@Component
public final class GuardCard implements Card {
    private static final int LINES = 4;
    private final Watch watch;
    private final Namer namer;

    @Activate
    public GuardCard(@Reference Watch watch, @Reference Namer namer) {
        this.watch = watch;
        this.namer = namer;
    }

    @Override
    public String id() {
        return "purchases.guard";
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public Size size() {
        return Size.THIRD;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(GuardCard.class).say("tab.guard");
    }

    @Override
    public String note(Visit visit) {
        return visit.words(GuardCard.class).say("guard.note");
    }

    @Override
    public String more(Visit visit) {
        return "/purchases/guard";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var found = watch.findings(visit.actor(), Watch.own(visit.actor()));
        if (found.isEmpty()) return Optional.empty();
        List<FindingView> views = FindingView.of(found.get().stream().limit(LINES).toList(), namer.names(visit.actor(), visit.locale()));
        return Optional.of(new StaticTemplates().guardCard(visit.words(GuardCard.class), views));
    }
}
