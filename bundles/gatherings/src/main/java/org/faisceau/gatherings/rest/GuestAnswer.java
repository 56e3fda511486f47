// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.time.Instant;
import java.time.LocalTime;
import org.faisceau.gatherings.api.Guest;

/** A guest as JSON; arrivedAt is an hour of Paris. */
record GuestAnswer(String id, String name, String mail, String organisation, String organisationName, String part, String seeks, boolean wheelchair, String state, String attendance, String arrivedAt, String toldAt, String answeredAt, int version) {
    static GuestAnswer of(Guest one) {
        var content = one.content();
        return new GuestAnswer(one.id(), content.name(), content.mail(), content.organisation(), content.organisationName(), content.part().name(), content.seeks(), content.wheelchair(), one.state().name(), one.attendance().name(),
                one.arrivedAt().map(LocalTime::toString).orElse(""), one.toldAt().map(Instant::toString).orElse(""), one.answeredAt().map(Instant::toString).orElse(""), one.version());
    }
}
