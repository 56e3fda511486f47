// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « Did a contract follow? » Asked once. */
@Component(service = MessageKind.class)
public final class OutcomeKind implements NeedMessage {
    static final String WORD = "need-outcome";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "outcome";
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<String> names() {
        return List.of("need", "reference");
    }
}
