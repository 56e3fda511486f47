// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.time.Instant;
import org.faisceau.directory.api.Claim;

/** A claim as a caller reads it: moments ISO, empty where there is none. */
record ClaimAnswer(
        String id, String account, String siret, String name, String said, String state, String organisation, String askedAt, String decidedAt, String reason, int version) {
    static ClaimAnswer of(Claim one) {
        return new ClaimAnswer(one.id(), one.account(), one.siret(), one.name(), one.said(), one.state().name(), one.organisation(), one.askedAt().toString(),
                one.decidedAt().map(Instant::toString).orElse(""), one.reason(), one.version());
    }
}
