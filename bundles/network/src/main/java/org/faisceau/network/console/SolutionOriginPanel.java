// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.network.api.Receipts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says on a record of kind solution of which Living-Lab it is, where it came from one. */
@Component
public final class SolutionOriginPanel implements Panel {
    private final Receipts receipts;

    @Activate
    public SolutionOriginPanel(@Reference Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public String id() {
        return "network.solution-origin";
    }

    @Override
    public String kind() {
        return "solution";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(SolutionOriginPanel.class).say("received.origin");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return OriginPart.of(visit, receipts, ref);
    }
}
