// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Upload;
import org.junit.jupiter.api.Test;

class OnceTest {
    private static String wish(String content) {
        return Once.wish("me", "/needs/import", new Submission(Map.of("csrf", List.of("one")), Map.of("file", new Text(content))));
    }

    @Test
    void aFilePutRightByOneFigureIsAnotherWish() {
        assertEquals(wish("title;1000"), wish("title;1000"));
        assertNotEquals(wish("title;1000"), wish("title;1001"));
    }

    @Test
    void whoWaitedInVainIsToldThatItGoesOnAndThePageIsAskedOnce() {
        var once = new Once(Clock.systemUTC(), Duration.ofMillis(20));
        var asked = new AtomicInteger();
        // The second comes while the first is at work, from its own hand: no thread has to be waited for.
        var first = once.of("wish", "late", "still", () -> {
            asked.incrementAndGet();
            var second = once.of("wish", "late", "still", () -> Answer.redirect("/twice"));
            assertEquals(Answer.notNow("still"), second);
            return Answer.redirect("/needs");
        });
        assertEquals(1, asked.get());
        assertEquals(first, once.of("wish", "late", "still", () -> Answer.redirect("/twice")));
    }

    private record Text(String content) implements Upload {
        @Override
        public String name() {
            return "needs.csv";
        }

        @Override
        public long size() {
            return content.length();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
