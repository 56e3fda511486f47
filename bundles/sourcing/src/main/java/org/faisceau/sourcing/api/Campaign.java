// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * A campaign: one buyer looks at the market, mostly for one need.
 *
 * @param reference such as {@code S-2026-007}
 * @param content as the reader may see it
 * @param singleReason why one operator alone was asked; empty where that is not so, or not said
 * @param erasedAt when people's words were erased at the end of its retention; empty while they are there
 * @param version for optimistic writes
 */
public record Campaign(
        String id,
        String reference,
        Content content,
        String singleReason,
        CampaignState state,
        String createdBy,
        Instant createdAt,
        Instant changedAt,
        Optional<Instant> erasedAt,
        int version) {
    /** The kind's word. */
    public static final String KIND = "campaign";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return "/sourcing/campaigns/" + id;
    }

    public String title() {
        return content.title();
    }

    /**
     * What people write of a campaign.
     *
     * @param context what is looked for and why, for those who lead it; companies do not read it
     * @param buyer identifier of the organisation that would buy
     * @param need identifier; empty where there is none
     * @param wantedOn when the consultation should begin
     * @param retentionUntil until when its papers are kept with the file of the contract; the night after, people's words are erased ({@link CampaignRetention})
     */
    public record Content(String title, String context, String buyer, String need, Optional<LocalDate> wantedOn, Optional<LocalDate> retentionUntil) {
        /** One that has but a title and a buyer. */
        public static Content titled(String title, String buyer) {
            return new Content(title, "", buyer, "", Optional.empty(), Optional.empty());
        }

        public Content withNeed(String other) {
            return new Content(title, context, buyer, other, wantedOn, retentionUntil);
        }

        public Content withContext(String other) {
            return new Content(title, other, buyer, need, wantedOn, retentionUntil);
        }

        public Content withWantedOn(LocalDate day) {
            return new Content(title, context, buyer, need, Optional.of(day), retentionUntil);
        }

        public Content withRetentionUntil(LocalDate day) {
            return new Content(title, context, buyer, need, wantedOn, Optional.of(day));
        }
    }
}
