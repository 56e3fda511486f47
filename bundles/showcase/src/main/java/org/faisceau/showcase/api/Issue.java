// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;

/**
 * A choice of things shown, in an order, with a title: brochure, piece or newsletter. It holds no copy of them: what its owner withdraws is gone
 * from it too. A newsletter is {@code draft → sent}; nothing changes once it was sent.
 *
 * @param sentAt when a newsletter was sent; empty before
 * @param sentTo roles it was sent to; empty before
 * @param mailedAt when it was last sent to those who get it by mail without account; empty before
 * @param version for optimistic writes
 */
public record Issue(String id, Content content, Optional<Instant> sentAt, Set<Role> sentTo, Optional<Instant> mailedAt, String createdBy, Instant createdAt, Instant changedAt, int version) {
    /** The kind's word. */
    public static final String KIND = "issue";

    public Issue {
        sentTo = Set.copyOf(sentTo);
    }

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return address(id);
    }

    public static String address(String id) {
        return "/showcase/issues/" + id;
    }

    /** Where everybody reads it once it was sent, beginning with a slash. */
    public String publicAddress() {
        return Showcase.HOME + "/letters/" + id;
    }

    public String title() {
        return content.title();
    }

    /**
     * What people write of it.
     *
     * @param lead what stands above; may be empty
     * @param picks what it shows, in this order, each once, at most {@link Issues#PICKS_MAX}
     */
    public record Content(IssueKind kind, String title, String lead, List<Ref> picks) {
        public Content {
            picks = List.copyOf(picks);
        }

        public Content picking(List<Ref> others) {
            return new Content(kind, title, lead, others);
        }
    }
}
