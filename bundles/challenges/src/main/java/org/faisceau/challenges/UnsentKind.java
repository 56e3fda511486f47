// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « Your application is not sent yet, and time is short. » Said once. */
@Component(service = MessageKind.class)
public final class UnsentKind implements ChallengeMessage {
    static final String WORD = "challenge-unsent";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "unsent";
    }

    @Override
    public List<String> names() {
        return List.of("challenge", "project", "day");
    }
}
