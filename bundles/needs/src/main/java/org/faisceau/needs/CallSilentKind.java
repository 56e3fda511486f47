// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « You did not answer to a call yet. » Said once. */
@Component(service = MessageKind.class)
public final class CallSilentKind implements NeedMessage {
    static final String WORD = "need-call-silent";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "callSilent";
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
