// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.faisceau.kernel.api.Unreachable;
import org.faisceau.kernel.api.WebDoor;
import org.faisceau.sourcing.feed.Unreadable.Why;

/** Fetches a feed through the one door to the web. */
public final class FeedDoor {
    private static final String ACCEPTED = "application/atom+xml, application/rss+xml, application/xml, text/xml";
    private final WebDoor door;

    /** To the public network alone, on usual ports, in twenty seconds and two megabytes. */
    public FeedDoor() {
        this(new WebDoor(new WebDoor.Limits(Duration.ofSeconds(20), Duration.ofSeconds(8), 2_000_000)));
    }

    FeedDoor(WebDoor door) {
        this.door = door;
    }

    /**
     * What was there.
     *
     * @param tag to ask again by; may be empty
     */
    public record Fetched(Feed feed, String tag) {}

    /** A feed of its text, as one that was fetched. */
    public static Feed read(String text) throws Unreadable {
        return FeedText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param tag of the last time; empty for none
     * @return empty where nothing changed since that tag
     */
    public Optional<Fetched> fetch(String address, String tag) throws Unreadable {
        try {
            var answer = door.get(address, ACCEPTED, tag);
            if (answer.status() == 304) return Optional.empty();
            if (answer.status() != 200) throw new Unreadable(Why.REFUSED, "status " + answer.status());
            return Optional.of(new Fetched(FeedText.read(answer.body()), answer.field("etag")));
        } catch (Unreachable away) {
            throw new Unreadable(Why.valueOf(away.why().name()), away);
        }
    }
}
