// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import java.time.Instant;
import org.faisceau.network.api.TrustedLab;

/**
 * A Living-Lab whose key is known, as JSON; the token of a connection is never told.
 *
 * @param revokedAt empty while it is trusted
 */
record KeyAnswer(String id, String name, String publicKey, String fingerprint, String structure, String trustedBy, String trustedAt, String revokedAt, String reason, String feed, int version) {
    static KeyAnswer of(TrustedLab lab) {
        return new KeyAnswer(lab.id(), lab.name(), lab.publicKey(), lab.fingerprint(), lab.structure(), lab.trustedBy(), lab.trustedAt().toString(), lab.revokedAt().map(Instant::toString).orElse(""), lab.reason(), lab.feed(),
                lab.version());
    }
}
