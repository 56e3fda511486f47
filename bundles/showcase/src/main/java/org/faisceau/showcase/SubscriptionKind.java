// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.util.List;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « Did you ask for the newsletter? », by mail alone: nobody with an account gets it. */
@Component(service = MessageKind.class)
public final class SubscriptionKind implements WordedKind {
    static final String WORD = "newsletter-confirmation";
    private static final Texts TEXTS = Texts.beside(SubscriptionKind.class);

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
        return "subscription";
    }

    @Override
    public Delivery usual() {
        return Delivery.AT_ONCE;
    }

    @Override
    public boolean mayBeDeclined() {
        return false;
    }

    /** As few as can be are offered a choice about what never comes to them. */
    @Override
    public Role role() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public List<String> names() {
        return List.of("lab");
    }
}
