// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.BorrowedNeeds;
import org.faisceau.needs.api.Need;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which Living-Lab a need was taken over from, first of all. */
@Component
public final class BorrowedPanel implements Panel {
    private final BorrowedNeeds borrowed;

    @Activate
    public BorrowedPanel(@Reference BorrowedNeeds borrowed) {
        this.borrowed = borrowed;
    }

    @Override
    public String id() {
        return "needs.borrowed";
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(BorrowedPanel.class).say("borrowed.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return borrowed.of(visit.actor(), ref.id()).map(one -> new StaticTemplates().borrowed(visit.words(BorrowedPanel.class), one));
    }
}
