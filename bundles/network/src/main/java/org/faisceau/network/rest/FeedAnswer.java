// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import org.faisceau.network.api.Publishing.Fed;

/**
 * What this Living-Lab published since, as JSON.
 *
 * @param offset what to pass as {@code after} to be told what follows
 * @param number of the latest publication
 * @param bundle the signed text
 */
record FeedAnswer(String offset, int number, String madeAt, String bundle) {
    static FeedAnswer of(Fed fed) {
        return new FeedAnswer(Offset.of(fed.issue().number()), fed.issue().number(), fed.issue().madeAt().toString(), fed.bundle());
    }
}
