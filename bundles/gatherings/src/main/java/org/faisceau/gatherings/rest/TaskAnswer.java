// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.time.Instant;
import org.faisceau.gatherings.api.Task;

/** A task as JSON; ideal is its day with all the time it wants, days off aside. */
record TaskAnswer(String id, String text, String document, String owner, String account, String day, String ideal, boolean isSharing, String source, String daySource, String doneAt, int version) {
    static TaskAnswer of(Task one) {
        var content = one.content();
        return new TaskAnswer(one.id(), content.text().fr(), content.document().fr(), content.owner().name(), content.account(), content.day().toString(), one.ideal().toString(), content.isSharing(), one.source().name(), one.daySource().name(),
                one.doneAt().map(Instant::toString).orElse(""), one.version());
    }
}
