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

/** Says on a record of kind need of which Living-Lab it is, where it came from one. */
@Component
public final class NeedOriginPanel implements Panel {
    private final Receipts receipts;

    @Activate
    public NeedOriginPanel(@Reference Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public String id() {
        return "network.need-origin";
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(NeedOriginPanel.class).say("received.origin");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return OriginPart.of(visit, receipts, ref);
    }
}
