// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « A company declines your need, and says why. » */
@Component(service = MessageKind.class)
public final class DeclineKind implements NeedMessage {
    static final String WORD = "need-declined";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "declined";
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<String> names() {
        return List.of("need", "reference", "company", "message");
    }
}
