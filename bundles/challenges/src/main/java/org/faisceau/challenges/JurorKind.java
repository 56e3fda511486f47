// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « You are called to a jury. » */
@Component(service = MessageKind.class)
public final class JurorKind implements ChallengeMessage {
    static final String WORD = "challenge-jury";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "juror";
    }

    @Override
    public List<String> names() {
        return List.of("challenge", "day");
    }
}
