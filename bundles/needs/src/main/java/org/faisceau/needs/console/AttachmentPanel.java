// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Attachments;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pieces of a need on its page. */
@Component
public final class AttachmentPanel implements Panel {
    private final Needs needs;
    private final Attachments attachments;

    @Activate
    public AttachmentPanel(@Reference Needs needs, @Reference Attachments attachments) {
        this.needs = needs;
        this.attachments = attachments;
    }

    @Override
    public String id() {
        return "needs.attachments";
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(AttachmentPanel.class).say("pieces.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return needs.find(visit.actor(), ref.id()).flatMap(need -> {
            var pieces = attachments.of(visit.actor(), need.id());
            boolean mayAttach = attachments.mayAttach(visit.actor(), need);
            if (pieces.isEmpty() && !mayAttach) return Optional.empty();
            var shown = new Pieces(need, pieces, mayAttach, "/needs/" + need.id() + "/files");
            return Optional.of(new StaticTemplates().pieces(visit.words(AttachmentPanel.class), shown, Form.blank()));
        });
    }
}
