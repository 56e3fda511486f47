// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « You did not answer to a call yet. » Said once. */
@Component(service = MessageKind.class)
public final class SilentKind implements ChallengeMessage {
    static final String WORD = "challenge-call-silent";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "silent";
    }

    @Override
    public List<String> names() {
        return List.of("need", "day");
    }
}
