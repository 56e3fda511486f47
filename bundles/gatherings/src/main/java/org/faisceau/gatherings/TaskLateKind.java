// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « A task of yours is late. » */
@Component(service = MessageKind.class)
public final class TaskLateKind implements TaskMessage {
    static final String WORD = "gathering-task-late";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String key() {
        return "late";
    }
}
