// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import org.faisceau.network.api.Arrival;

/**
 * A bundle that came, as JSON.
 *
 * @param why it was refused; empty where it was not
 */
record ArrivalAnswer(String id, String state, String why, String detail, String key, String sender, int number, int lines, String arrivedAt, int version) {
    static ArrivalAnswer of(Arrival one) {
        return new ArrivalAnswer(one.id(), one.state().name(), one.why().map(Enum::name).orElse(""), one.detail(), one.keyId(), one.sender(), one.number(), one.lines(), one.arrivedAt().toString(), one.version());
    }
}
