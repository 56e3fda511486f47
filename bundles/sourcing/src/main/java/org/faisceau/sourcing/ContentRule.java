// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.Optional;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Written;

/** What is off in the words of a campaign. Pure. */
final class ContentRule {
    private ContentRule() {}

    static Optional<Written> obstacle(Campaign.Content content) {
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
