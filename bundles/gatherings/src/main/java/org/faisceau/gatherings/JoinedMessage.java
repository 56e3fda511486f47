// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.gatherings.api.Invitations.Why;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Component;

/** « You are registered; this is your own link. » */
@Component(service = MessageKind.class)
public final class JoinedMessage implements GuestMessage {
    @Override
    public Why why() {
        return Why.JOINED;
    }

    @Override
    public List<String> names() {
        return Stream.concat(GuestMessage.super.names().stream(), Stream.of("proof")).toList();
    }
}
