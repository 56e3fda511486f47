// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import org.faisceau.gatherings.api.Invitations.Why;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « It does not take place. » */
@Component(service = MessageKind.class)
public final class CancelledMessage implements GuestMessage {
    @Override
    public Why why() {
        return Why.CANCELLED;
    }
}
