// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.List;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « The answer to your application can be read. » */
@Component(service = MessageKind.class)
public final class AnswerKind implements ChallengeMessage {
    static final String WORD = "challenge-answer";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "answer";
    }

    /** Who applied waits for it. */
    @Override
    public boolean mayBeDeclined() {
        return false;
    }

    @Override
    public Delivery usual() {
        return Delivery.AT_ONCE;
    }

    @Override
    public List<String> names() {
        return List.of("challenge", "project");
    }
}
