// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « A company is interested in your need. » */
@Component(service = MessageKind.class)
public final class InterestKind implements NeedMessage {
    static final String WORD = "need-interest";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "interest";
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
