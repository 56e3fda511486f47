// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « The gathering that asked your organisation is on another day. » */
@Component(service = MessageKind.class)
public final class MentorMovedKind implements WordedKind {
    static final String WORD = "gathering-mentor-moved";
    private static final Texts TEXTS = Texts.beside(MentorMovedKind.class);

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
        return "mentorMoved";
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
        return List.of("gathering", "day", "from", "until", "place");
    }
}
