// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Written;

/** What is off in the words of a campaign. Pure. */
final class ContentRule {
    private ContentRule() {}

    /** @param known what it was before; empty where it is new */
    static Optional<Written> obstacle(Campaign.Content content, Optional<Campaign.Content> known, LocalDate today) {
        if (isOver(content.wantedOn(), known.flatMap(Campaign.Content::wantedOn), today)) return invalid("wantedOn", "campaign.dayOver");
        if (isOver(content.retentionUntil(), known.flatMap(Campaign.Content::retentionUntil), today)) return invalid("retentionUntil", "campaign.dayOver");
        return obstacle(content);
    }

    /** A day that passed since it was written stays. */
    private static boolean isOver(Optional<LocalDate> day, Optional<LocalDate> known, LocalDate today) {
        return !day.equals(known) && day.filter(it -> it.isBefore(today)).isPresent();
    }

    private static Optional<Written> obstacle(Campaign.Content content) {
        if (Unseen.is(content.title())) return invalid("title", "form.required");
        if (content.title().length() > Campaigns.TITLE_MAX) return invalid("title", "campaign.tooLong");
        return content.context().length() > Campaigns.TEXT_MAX ? invalid("context", "campaign.tooLong") : Optional.empty();
    }

    private static Optional<Written> invalid(String field, String key) {
        return Optional.of(new Written.Invalid(field, key));
    }

    /** As it is kept. */
    static Campaign.Content stripped(Campaign.Content content) {
        return new Campaign.Content(content.title().strip(), content.context().strip(), content.buyer(), content.need(), content.wantedOn(), content.retentionUntil());
    }
}
