// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.util.List;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « A newsletter of the Living-Lab ». */
@Component(service = MessageKind.class)
public final class NewsletterKind implements WordedKind {
    static final String WORD = "newsletter";
    private static final Texts TEXTS = Texts.beside(NewsletterKind.class);

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public String key() {
        return "newsletter";
    }

    @Override
    public Delivery usual() {
        return Delivery.DAILY;
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<String> names() {
        return List.of("title", "lab", "lead");
    }
}
