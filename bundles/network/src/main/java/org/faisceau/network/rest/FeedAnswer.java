// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import org.faisceau.network.api.Publishing.Fed;

/**
 * A publication of this Living-Lab as JSON.
 *
 * @param offset what to pass as {@code after} to be told what follows
 * @param bundle the signed text of what it changed
 */
record FeedAnswer(String offset, int number, String madeAt, int added, int changed, int gone, String bundle) {
    static FeedAnswer of(Fed fed) {
        var issue = fed.issue();
        return new FeedAnswer(Offset.of(issue.number()), issue.number(), issue.madeAt().toString(), issue.added(), issue.changed(), issue.gone(), fed.bundle());
    }
}
