// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import java.time.Instant;
import java.util.Map;
import org.faisceau.network.api.Received;

/**
 * A record of another Living-Lab as JSON.
 *
 * @param lab its origin, as people here call it
 * @param key what the key of its origin goes by
 * @param behind true where what it became here has not followed it
 * @param gone true where its origin took it back: nothing else is left of it
 */
record ReceivedAnswer(String id, String kind, String lab, String key, String title, Map<String, String> fields, boolean gone, String own, boolean behind, String receivedAt, String changedAt, int version) {
    static ReceivedAnswer of(Received one) {
        return new ReceivedAnswer(one.id(), one.kind(), one.lab(), one.keyId(), one.title(), one.item().fields(), one.isGone(), one.own(), one.isBehind(), text(one.receivedAt()), text(one.changedAt()), one.version());
    }

    private static String text(Instant at) {
        return at.toString();
    }
}
