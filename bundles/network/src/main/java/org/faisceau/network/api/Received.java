// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Exchange.Item;

/**
 * A record of another Living-Lab.
 *
 * @param keyId what the key of its Living-Lab goes by
 * @param lab that Living-Lab, as people here call it
 * @param kind of the record
 * @param item what it said last; where it was taken back, a title alone
 * @param goneAt when it was taken back; empty while it stands
 * @param own identifier of the record of that kind that it became here; empty for none
 * @param isBehind true where that has not followed what its origin said or did last
 * @param version for optimistic writes
 */
public record Received(String id, String keyId, String lab, String kind, Item item, boolean isForLeaders, int number, Instant receivedAt, Instant changedAt, Optional<Instant> goneAt, String own, boolean isBehind, int version) {
    /** The kind's word. */
    public static final String KIND = "received";

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return address(id);
    }

    public static String address(String id) {
        return "/network/received/" + id;
    }

    public String title() {
        return item.title();
    }

    public boolean isGone() {
        return goneAt.isPresent();
    }
}
