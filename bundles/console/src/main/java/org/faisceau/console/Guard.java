// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forged requests, and floods on pages without account: so many per network address and minute, kept in memory alone. */
@Component(service = Guard.class)
public final class Guard {
    private static final int READS_PER_MINUTE = 1200;
    private static final int WRITES_PER_MINUTE = 60;
    private static final int ADDRESSES = 20_000;
    private final Clock clock;
    private final Installation installation;
    private final Map<String, Integer> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > ADDRESSES;
        }
    };
    private long minute;

    @Activate
    public Guard(@Reference Clock clock, @Reference Installation installation) {
        this.clock = clock;
        this.installation = installation;
    }

    /** True where a page of this console asked for the change; who is signed in also holds the token of the sign-in. */
    boolean isMeant(Exchange exchange, Submission submission) {
        if (!isFromHere(exchange)) return false;
        var token = exchange.header("X-CSRF-Token").isEmpty() ? submission.first("csrf") : exchange.header("X-CSRF-Token");
        return exchange.signedIn().map(it -> CsrfToken.isOf(it.csrfSecret(), token)).orElse(true);
    }

    /** True where a page of this console sent it, whoever was signed in then. */
    boolean isFromHere(Exchange exchange) {
        return SameOrigin.holds(exchange, installation.publicAddress());
    }

    /** @throws TooLarge where somebody without account sends more than that, or does not say how much */
    static void measure(Exchange exchange, long most) {
        long size = exchange.request().getContentLengthLong();
        if (size < 0 || size > most) throw new TooLarge("without account: " + most + " bytes at most, got " + size);
    }

    String publicAddress() {
        return installation.publicAddress();
    }

    /** False once an address has asked too often within this minute; who is signed in is not counted. */
    boolean letsIn(Exchange exchange) {
        if (exchange.signedIn().isPresent()) return true;
        boolean safe = exchange.isSafe();
        if (count((safe ? "r" : "w") + NetworkAddress.access(exchange.from())) <= (safe ? READS_PER_MINUTE : WRITES_PER_MINUTE)) return true;
        exchange.response().setHeader("Retry-After", "60");
        return false;
    }

    private synchronized int count(String key) {
        long now = clock.millis() / 60_000;
        if (now != minute) {
            minute = now;
            counts.clear();
        }
        return counts.merge(key, 1, Integer::sum);
    }
}
