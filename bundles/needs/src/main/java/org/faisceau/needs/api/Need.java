// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.Instant;
import org.faisceau.kernel.api.Ref;

/**
 * A need.
 *
 * @param reference as people quote it: {@code B-2026-118}
 * @param externalId what an import knows it by; empty where it was written here
 * @param createdBy the account's identifier
 * @param version for optimistic writes
 */
public record Need(
        String id,
        String reference,
        String externalId,
        Content content,
        NeedState state,
        String createdBy,
        Instant createdAt,
        Instant changedAt,
        int version) {
    /** The kind's word. */
    public static final String KIND = "need";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** That of its content. */
    public String title() {
        return content.title();
    }
}
