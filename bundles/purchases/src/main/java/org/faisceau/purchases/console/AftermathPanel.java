// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.purchases.api.Aftermaths;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What became of a contract, on its page: to its buyer all, to others the story that is shared. */
@Component
public final class AftermathPanel implements Panel {
    private final Purchases purchases;
    private final Aftermaths aftermaths;

    @Activate
    public AftermathPanel(@Reference Purchases purchases, @Reference Aftermaths aftermaths) {
        this.purchases = purchases;
        this.aftermaths = aftermaths;
    }

    @Override
    public String id() {
        return "purchases.aftermath";
    }

    @Override
    public String kind() {
        return Contract.KIND;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(AftermathPanel.class).say("aftermath.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var words = visit.words(AftermathPanel.class);
        var contract = purchases.find(visit.actor(), ref.id());
        if (contract.isEmpty()) return Optional.empty();
        boolean mayWrite = aftermaths.mayWrite(visit.actor(), contract.get());
        var known = aftermaths.find(visit.actor(), ref.id());
        var story = aftermaths.story(visit.actor(), ref.id());
        if (!mayWrite && story.isEmpty()) return Optional.empty();
        return Optional.of(new StaticTemplates().aftermathPanel(words, ref.id(), mayWrite, known, story));
    }
}
