// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « There is something new in your search. » */
@Component(service = MessageKind.class)
public final class AlertKind implements NeedMessage {
    static final String WORD = "need-alert";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "alert";
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<String> names() {
        return List.of("search", "count", "list");
    }
}
