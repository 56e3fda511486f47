// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « An authority answered to your call. » */
@Component(service = MessageKind.class)
public final class CallReplyKind implements NeedMessage {
    static final String WORD = "need-call-reply";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "callReply";
    }

    @Override
    public boolean mayBeDeclined() {
        return true;
    }

    @Override
    public List<String> names() {
        return List.of("need", "reference", "authority", "answer", "message");
    }
}
