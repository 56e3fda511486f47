// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import org.faisceau.gatherings.api.Invitations.Why;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « It is on another day. » */
@Component(service = MessageKind.class)
public final class MovedMessage implements GuestMessage {
    @Override
    public Why why() {
        return Why.MOVED;
    }
}
