// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « The gathering that asked your organisation does not take place. » */
@Component(service = MessageKind.class)
public final class MentorCancelledKind implements WordedKind {
    static final String WORD = "gathering-mentor-cancelled";
    private static final Texts TEXTS = Texts.beside(MentorCancelledKind.class);

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
        return "mentorCancelled";
    }

    @Override
    public Delivery usual() {
        return Delivery.AT_ONCE;
    }

    @Override
    public boolean mayBeDeclined() {
        return false;
    }

    @Override
    public List<String> names() {
        return List.of("gathering", "day", "reason");
    }
}
