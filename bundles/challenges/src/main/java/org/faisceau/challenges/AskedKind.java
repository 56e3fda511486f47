// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « Your authority is asked whether it shares a need. » */
@Component(service = MessageKind.class)
public final class AskedKind implements ChallengeMessage {
    static final String WORD = "challenge-call";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "asked";
    }

    @Override
    public List<String> names() {
        return List.of("need", "day");
    }
}
