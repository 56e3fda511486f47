// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.feed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.faisceau.sourcing.feed.Unreadable.Why;

/**
 * Fetches a feed. The host is looked up once, every address it has is checked, and the connection is made to the address that was checked:
 * a second look-up could say something else. Each redirect is checked like the first address. Java's own HTTP client looks up by itself,
 * hence the few lines of HTTP in {@link Fetch}.
 */
public final class FeedDoor {
    private static final int REDIRECTS_MOST = 3;
    private final Predicate<InetAddress> reachable;
    private final Set<Integer> ports;
    private final Fetch.Limits limits;

    /** To the public network alone, on usual ports, in twenty seconds and two megabytes. */
    public FeedDoor() {
        this(PublicHost::is, Set.of(-1, 80, 443), new Fetch.Limits(Duration.ofSeconds(20), Duration.ofSeconds(8), 2_000_000));
    }

    /** @param ports empty for any */
    FeedDoor(Predicate<InetAddress> reachable, Set<Integer> ports, Fetch.Limits limits) {
        this.reachable = reachable;
        this.ports = ports;
        this.limits = limits;
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
        var end = System.nanoTime() + limits.whole().toNanos();
        var next = address;
        for (int hop = 0; hop <= REDIRECTS_MOST; hop++) {
            var place = FeedAddress.of(next, ports).orElseThrow(() -> new Unreadable(Why.ADDRESS, address));
            var answer = answer(place, tag, end);
            if (answer.status() == 304) return Optional.empty();
            if (answer.status() == 200) return Optional.of(new Fetched(FeedText.read(answer.body()), answer.field("etag")));
            if (answer.status() < 300 || answer.status() > 399 || answer.field("location").isEmpty()) throw new Unreadable(Why.REFUSED, "status " + answer.status());
            next = resolved(place, answer.field("location"));
        }
        throw new Unreadable(Why.REDIRECTED, address);
    }

    private static String resolved(FeedAddress place, String location) throws Unreadable {
        try {
            return place.uri().resolve(location).toString();
        } catch (IllegalArgumentException noAddress) {
            throw new Unreadable(Why.REDIRECTED, noAddress);
        }
    }

    private Fetch.Answer answer(FeedAddress place, String tag, long end) throws Unreadable {
        try {
            return new Fetch(place, checked(place), limits, end).get(tag);
        } catch (java.net.SocketTimeoutException late) {
            throw new Unreadable(Why.LATE, late);
        } catch (IOException broken) {
            throw new Unreadable(Why.REFUSED, broken);
        }
    }

    /** One private address among several is enough to refuse: who answers next time nobody knows. */
    private InetAddress checked(FeedAddress place) throws Unreadable {
        try {
            List<InetAddress> all = Arrays.asList(InetAddress.getAllByName(place.host()));
            if (!all.stream().allMatch(reachable)) throw new Unreadable(Why.PRIVATE, place.host());
            return all.get(0);
        } catch (UnknownHostException unknown) {
            throw new Unreadable(Why.UNKNOWN_HOST, unknown);
        }
    }
}
