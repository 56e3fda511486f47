// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.rest;

import java.time.YearMonth;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.library.api.Feedback;

/**
 * A feedback as JSON.
 *
 * @param amount euros without tax, with a point; empty where unknown
 * @param month as 2022-08; empty where unknown
 * @param about kind and identifier, such as {@code contract:…}; empty for none
 */
record FeedbackAnswer(String id, String sort, String title, String what, String result, String lessons, String amount, String month, String theme, String authority, String authorityName, String partners,
        String about, String source, String sourceDay, String takenFrom, String agreedOn, boolean shared, String createdAt, String changedAt, int version) {
    static FeedbackAnswer of(Feedback one) {
        var content = one.content();
        return new FeedbackAnswer(one.id(), content.sort().name(), content.title(), content.what(), content.result(), content.lessons(), content.amount().map(euros -> euros.amount().toPlainString()).orElse(""),
                content.month().map(YearMonth::toString).orElse(""), content.theme(), content.authority(), content.authorityName(), content.partners(), content.about().map(Ref::toString).orElse(""), content.source(),
                Days.write(content.sourceDay()), one.takenFrom(), Days.write(one.agreedOn()), one.isShared(), one.createdAt().toString(), one.changedAt().toString(), one.version());
    }
}
