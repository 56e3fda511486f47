// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Upload;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A form sent twice, as by a double click where no script holds the button: the second gets the answer of the first, and the page is
 * asked once. Each page drawn bears another token, so that what comes with one token, one address and the same fields is one wish. Sent
 * again later, from a page that the browser kept, it leads where it led, and says that nothing was done a second time. Kept in memory,
 * where the answer led elsewhere: what came back with problems is meant anew.
 */
@Component(service = Once.class)
public final class Once {
    static final Duration MOMENT = Duration.ofSeconds(30);
    static final Duration REMEMBERED = Duration.ofHours(2);
    private static final int MOST = 1000;
    /** A field of forms without account: each one drawn bears another value, as others bear another token. */
    private static final String DRAWN = "once";
    private static final String GAP = "\u001f";
    private final Clock clock;
    private final Duration patience;
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    private record Kept(long since, CompletableFuture<Optional<Answer>> answer, boolean isLate) {}

    @Activate
    public Once(@Reference Clock clock) {
        this(clock, MOMENT);
    }

    /** @param patience how long one waits for the first */
    Once(Clock clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    /** Names one form as it was sent; empty where its token does not tell one drawn page from another. */
    static String wish(Exchange exchange, Submission sent) {
        return sent.first("csrf").isEmpty() && sent.first(DRAWN).isEmpty() || exchange.wantsFragment() ? "" : wish(exchange.actor().id(), exchange.here(), sent);
    }

    static String wish(String account, String here, Submission sent) {
        var digest = sha256();
        for (var part : List.of(account, here, sent.fields().toString())) add(digest, part);
        sent.files().forEach((field, file) -> {
            add(digest, field + GAP + file.name() + GAP + file.size());
            add(digest, file);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * What the page answers, or answered a moment ago.
     *
     * @param wish of {@link #wish}
     * @param late what is said to who sends it again after the moment of a double click
     * @param still what is said to who waited that long for the first, which goes on
     */
    Answer of(String wish, String late, String still, Supplier<Answer> page) {
        if (wish.isEmpty()) return page.get();
        var mine = new CompletableFuture<Optional<Answer>>();
        var earlier = enter(wish, mine);
        if (earlier.isPresent()) {
            var known = await(earlier.get().answer);
            if (known.isEmpty()) return Answer.notNow(still);
            return known.get().map(it -> earlier.get().isLate ? saying(it, late) : it).orElseGet(page);
        }
        try {
            var answer = page.get();
            mine.complete(Optional.of(answer).filter(Answer.Redirect.class::isInstance));
            return answer;
        } finally {
            mine.complete(Optional.empty());
            if (mine.join().isEmpty()) forget(wish);
        }
    }

    private static Answer saying(Answer first, String late) {
        return Answer.redirect(((Answer.Redirect) first).address(), Answer.Tone.WARNING, late);
    }

    private synchronized Optional<Kept> enter(String wish, CompletableFuture<Optional<Answer>> mine) {
        long now = clock.millis();
        kept.values().removeIf(it -> Math.abs(now - it.since) > REMEMBERED.toMillis());
        var earlier = kept.get(wish);
        if (earlier != null) return Optional.of(new Kept(earlier.since, earlier.answer, now - earlier.since > MOMENT.toMillis()));
        if (kept.size() == MOST) kept.remove(kept.keySet().iterator().next());
        kept.put(wish, new Kept(now, mine, false));
        return Optional.empty();
    }

    private static void add(MessageDigest digest, String part) {
        digest.update((part + GAP).getBytes(StandardCharsets.UTF_8));
    }

    /** Its content: the same name and length may hold a figure put right. */
    private static void add(MessageDigest digest, Upload file) {
        try (var content = file.open(); var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            content.transferTo(sink);
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file could not be read", e);
        }
    }

    private synchronized void forget(String wish) {
        kept.remove(wish);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** What the first came to, empty within where it led nowhere; empty where it goes on. */
    private Optional<Optional<Answer>> await(CompletableFuture<Optional<Answer>> first) {
        try {
            return Optional.of(first.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (ExecutionException never) {
            throw new IllegalStateException("an answer is told or empty, nothing else", never);
        }
    }
}
