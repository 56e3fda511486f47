// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.rest;

import org.faisceau.kernel.api.Days;
import org.faisceau.showcase.api.Subscriber;

/** A subscriber as JSON; mail is empty once they left. */
record SubscriberAnswer(String id, String mail, String language, String state, String how, String askedOn, String confirmedOn, String leftOn, int version) {
    static SubscriberAnswer of(Subscriber one) {
        return new SubscriberAnswer(one.id(), one.mail(), one.language(), one.state().name(), one.how(), one.askedOn().toString(), Days.write(one.confirmedOn()), Days.write(one.leftOn()), one.version());
    }
}
