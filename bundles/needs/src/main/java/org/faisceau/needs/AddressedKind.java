// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « A need was published for your company ». */
@Component(service = MessageKind.class)
public final class AddressedKind implements NeedMessage {
    static final String WORD = "need-addressed";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "addressed";
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
