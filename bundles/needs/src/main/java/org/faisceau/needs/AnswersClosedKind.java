// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « The deadline of your need is over: what became of it? » It cannot be declined: somebody has to act. */
@Component(service = MessageKind.class)
public final class AnswersClosedKind implements NeedMessage {
    static final String WORD = "need-answers-closed";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "closed";
    }

    @Override
    public boolean mayBeDeclined() {
        return false;
    }

    @Override
    public List<String> names() {
        return List.of("need", "reference", "day");
    }
}
