// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.Set;

/**
 * Where a campaign is: {@code draft → running → under review → concluded}; abandoned until it is concluded. A conclusion is no step one
 * takes: it is written ({@link Campaigns#conclude}). What is concluded or abandoned is opened again with a reason, until
 * its retention is over.
 */
public enum CampaignState {
    /** Being prepared: no company sees it. */
    DRAFT,
    /** Companies are asked. */
    RUNNING,
    /** What they said is read; whoever was told less than others may still be told. */
    REVIEW,
    CONCLUDED,
    ABANDONED;

    /** The states a step leads to from here; a conclusion is not among them. */
    public Set<CampaignState> next() {
        return switch (this) {
            case DRAFT -> Set.of(RUNNING, ABANDONED);
            case RUNNING -> Set.of(REVIEW, ABANDONED);
            case REVIEW -> Set.of(RUNNING, ABANDONED);
            case CONCLUDED -> Set.of(REVIEW);
            case ABANDONED -> Set.of(DRAFT);
        };
    }

    /** True where nothing in it changes any more, but for opening it again. */
    public boolean isClosed() {
        return this == CONCLUDED || this == ABANDONED;
    }

    /** True where companies are told and asked. */
    public boolean isOpen() {
        return this == RUNNING || this == REVIEW;
    }

    /** True where a step there asks for a reason. */
    public boolean asksReason(CampaignState to) {
        return to == ABANDONED || isClosed();
    }
}
