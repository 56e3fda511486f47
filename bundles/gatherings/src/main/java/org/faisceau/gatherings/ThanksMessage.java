// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import org.faisceau.gatherings.api.Invitations.Why;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « Thank you for having come. » */
@Component(service = MessageKind.class)
public final class ThanksMessage implements GuestMessage {
    @Override
    public Why why() {
        return Why.THANKS;
    }
}
