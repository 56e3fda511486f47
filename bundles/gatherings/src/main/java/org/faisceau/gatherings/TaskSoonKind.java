// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « A task of yours is due soon. » */
@Component(service = MessageKind.class)
public final class TaskSoonKind implements TaskMessage {
    static final String WORD = "gathering-task";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "soon";
    }
}
