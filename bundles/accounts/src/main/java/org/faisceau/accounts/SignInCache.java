// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.faisceau.accounts.api.SignIns.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Who holds which cookie, remembered for five seconds; what this node ends is forgotten at once, what another ends within them. */
@Component(service = SignInCache.class)
public final class SignInCache {
    private static final Duration LIFE = Duration.ofSeconds(5);
    private static final int LARGEST = 10_000;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong endings = new AtomicLong();

    @Activate
    public SignInCache() {}

    Optional<SignedIn> get(String hash, Instant now) {
        return Optional.ofNullable(known.get(hash))
                .filter(it -> !now.isBefore(it.at) && now.isBefore(it.at.plus(LIFE)) && now.isBefore(it.signedIn.endsAt()))
                .map(Known::signedIn);
    }

    /** To be read before the row is: what was ended meanwhile is not remembered. */
    long endings() {
        return endings.get();
    }

    void put(String hash, SignedIn signedIn, Instant now, long endingsSeen) {
        if (known.size() >= LARGEST) known.clear();
        known.put(hash, new Known(signedIn, now));
        if (endings.get() != endingsSeen) known.remove(hash);
    }

    void forget(String accountId) {
        endings.incrementAndGet();
        known.values().removeIf(it -> it.signedIn.account().id().equals(accountId));
    }

    private record Known(SignedIn signedIn, Instant at) {}
}
