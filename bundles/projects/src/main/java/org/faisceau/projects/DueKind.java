// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.util.List;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « In your project, this is due. » */
@Component(service = MessageKind.class)
public final class DueKind implements WordedKind {
    static final String WORD = "project-due";
    private static final Texts TEXTS = Texts.beside(DueKind.class);

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
        return "due";
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
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public List<String> names() {
        return List.of("what", "sort", "project", "day");
    }
}
