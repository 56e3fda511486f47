// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.faisceau.kernel.api.Unreachable.Why;

/**
 * The one way out to the web, for what an administrator allows. The host is looked up once, every address it has is checked, and the
 * connection is made to the address that was checked: a second look-up could say something else. Each redirect is checked like the first
 * address. Java's own HTTP client looks up by itself, hence the few lines of HTTP behind this. Every thread; blocks until its limits.
 */
public final class WebDoor {
    private static final int REDIRECTS_MOST = 3;
    private final Predicate<InetAddress> reachable;
    private final Set<Integer> ports;
    private final Limits limits;

    /** To the public network alone, on usual ports. */
    public WebDoor(Limits limits) {
        this(PublicHost::is, WebAddress.PORTS, limits);
    }

    /**
     * For tests, whose servers stand on this machine.
     *
     * @param reachable which machines may be asked
     * @param ports empty for any; −1 for the usual one
     */
    public WebDoor(Predicate<InetAddress> reachable, Set<Integer> ports, Limits limits) {
        this.reachable = reachable;
        this.ports = Set.copyOf(ports);
        this.limits = limits;
    }

    /**
     * How long and how much.
     *
     * @param whole all of it, redirects included
     * @param silence between two parts
     * @param bytesMost of the content
     */
    public record Limits(Duration whole, Duration silence, int bytesMost) {}

    /**
     * What was answered, after redirects.
     *
     * @param status of HTTP, 100 to 599, none of a redirect that was followed
     * @param fields by their names in lower case
     * @param body empty but for status 200
     */
    public record Answer(int status, Map<String, String> fields, byte[] body) {
        /** Empty where there is none of that name. */
        public String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    /**
     * What is there.
     *
     * @param accepted media types, as the Accept field has them
     * @param tag to be told that nothing changed since (304); empty for none
     */
    public Answer get(String address, String accepted, String tag) throws Unreachable {
        return asked(address, new WebFetch.Question(accepted, tag, true, ""));
    }

    /**
     * What is there for who holds a token. A redirect to another host, or to one that is not asked in secret, is followed without it.
     *
     * @param accepted media types, as the Accept field has them
     * @param bearer visible characters of ASCII, without a space
     */
    public Answer getAs(String address, String accepted, String bearer) throws Unreachable {
        if (!bearer.matches("[\\x21-\\x7e]+")) throw new IllegalArgumentException("bearer: visible characters of ASCII");
        return asked(address, new WebFetch.Question(accepted, "", true, bearer));
    }

    /** Whether something is there: the status alone, no content is read. */
    public int status(String address) throws Unreachable {
        return asked(address, new WebFetch.Question("*/*", "", false, "")).status();
    }

    private Answer asked(String address, WebFetch.Question question) throws Unreachable {
        var end = System.nanoTime() + limits.whole().toNanos();
        var next = address;
        var first = WebAddress.of(next, ports).orElseThrow(() -> new Unreachable(Why.ADDRESS, address));
        for (int hop = 0; hop <= REDIRECTS_MOST; hop++) {
            var place = WebAddress.of(next, ports).orElseThrow(() -> new Unreachable(Why.ADDRESS, address));
            boolean isSameDoor = place.named().equalsIgnoreCase(first.named()) && place.isSecret() == first.isSecret();
            var answer = answer(place, isSameDoor ? question : question.withoutBearer(), end);
            boolean isSentOn = answer.status() >= 300 && answer.status() <= 399 && answer.status() != 304 && !answer.field("location").isEmpty();
            if (!isSentOn) return answer;
            next = resolved(place, answer.field("location"));
        }
        throw new Unreachable(Why.REDIRECTED, address);
    }

    private static String resolved(WebAddress place, String location) throws Unreachable {
        try {
            return place.uri().resolve(location).toString();
        } catch (IllegalArgumentException noAddress) {
            throw new Unreachable(Why.REDIRECTED, noAddress);
        }
    }

    private Answer answer(WebAddress place, WebFetch.Question question, long end) throws Unreachable {
        try {
            return new WebFetch(place, checked(place), limits, end).get(question);
        } catch (SocketTimeoutException late) {
            throw new Unreachable(Why.LATE, late);
        } catch (IOException broken) {
            throw new Unreachable(Why.REFUSED, broken);
        }
    }

    /** One private address among several is enough to refuse: who answers next time nobody knows. */
    private InetAddress checked(WebAddress place) throws Unreachable {
        try {
            List<InetAddress> all = Arrays.asList(InetAddress.getAllByName(place.host()));
            if (!all.stream().allMatch(reachable)) throw new Unreachable(Why.PRIVATE, place.host());
            return all.get(0);
        } catch (UnknownHostException unknown) {
            throw new Unreachable(Why.UNKNOWN_HOST, unknown);
        }
    }
}
