// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.osgi.service.component.annotations.Component;

/** « The mentor you asked accepts », or does not: to who leads the gathering. */
@Component(service = MessageKind.class)
public final class MentorAnswerKind implements WordedKind {
    static final String WORD = "gathering-mentor-answer";
    private static final Texts TEXTS = Texts.beside(MentorAnswerKind.class);

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
        return "mentorAnswer";
    }

    @Override
    public Delivery usual() {
        return Delivery.AT_ONCE;
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<String> names() {
        return List.of("gathering", "day", "organisation", "answer", "reason");
    }
}
