// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.function.Function;

/** What became of a write in a campaign. */
public sealed interface Written {
    /** Written; the campaign as it is now. */
    record Done(Campaign campaign) implements Written {}

    /** A field is off; the key is of a text such as {@code campaign.noReason}. */
    record Invalid(String field, String key) implements Written {}

    /** Somebody else wrote it meanwhile: look again. */
    record Lost() implements Written {}

    /** Not in this state of the campaign. */
    record NotNow(CampaignState state) implements Written {}

    /** This actor may not. */
    record Refused() implements Written {}

    /** No such campaign, or part of it. */
    record Unknown() implements Written {}

    /** Branches on what it is. */
    default <T> T fold(
            Function<? super Done, ? extends T> done,
            Function<? super Invalid, ? extends T> invalid,
            Function<? super Lost, ? extends T> lost,
            Function<? super NotNow, ? extends T> notNow,
            Function<? super Refused, ? extends T> refused,
            Function<? super Unknown, ? extends T> unknown) {
        if (this instanceof Done it) return done.apply(it);
        if (this instanceof Invalid it) return invalid.apply(it);
        if (this instanceof Lost it) return lost.apply(it);
        if (this instanceof NotNow it) return notNow.apply(it);
        if (this instanceof Refused it) return refused.apply(it);
        return unknown.apply((Unknown) this);
    }

    /** True where it was written. */
    default boolean isDone() {
        return this instanceof Done;
    }
}
