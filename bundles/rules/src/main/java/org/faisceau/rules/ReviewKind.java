// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.util.List;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « Rules to be looked at again. » */
@Component(service = MessageKind.class)
public final class ReviewKind implements WordedKind {
    static final String WORD = "rule-review";
    private static final Texts TEXTS = Texts.beside(ReviewKind.class);

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
        return "review";
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
        return Role.MANAGER;
    }

    @Override
    public List<String> names() {
        return List.of("count", "day");
    }
}
