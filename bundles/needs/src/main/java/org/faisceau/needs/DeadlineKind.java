// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « The deadline of your need comes near. » */
@Component(service = MessageKind.class)
public final class DeadlineKind implements NeedMessage {
    static final String WORD = "need-deadline";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "deadline";
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<String> names() {
        return List.of("need", "reference", "day");
    }
}
