// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import java.time.Instant;
import org.faisceau.kernel.api.Days;
import org.faisceau.sourcing.api.Campaign;

/** A campaign as JSON. */
record CampaignAnswer(String id, String reference, String title, String context, String buyer, String need, String wantedOn, String retentionUntil, String state, String createdAt, String changedAt, String erasedAt, int version) {
    static CampaignAnswer of(Campaign one) {
        var content = one.content();
        return new CampaignAnswer(one.id(), one.reference(), content.title(), content.context(), content.buyer(), content.need(), Days.write(content.wantedOn()), Days.write(content.retentionUntil()),
                one.state().name(), one.createdAt().toString(), one.changedAt().toString(), one.erasedAt().map(Instant::toString).orElse(""), one.version());
    }
}
