// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « Your need goes together with others », and what became of that since. */
@Component(service = MessageKind.class)
public final class PoolKind implements NeedMessage {
    static final String WORD = "need-pool";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "pool";
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<String> names() {
        return List.of("pool", "news", "reason");
    }
}
