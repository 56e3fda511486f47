// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « You are invited to a call. » */
@Component(service = MessageKind.class)
public final class CallKind implements NeedMessage {
    static final String WORD = "need-call";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "call";
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<String> names() {
        return List.of("need", "reference", "buyer", "day");
    }
}
