// SPDX-License-Identifier: Apache-2.0
package org.faisceau.thirdparty.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class DiscreetTest {
    private static final String ID = "0193712e-77a1-7000-8000-123456789012";
    private final LoggerContext context = new LoggerContext();

    DiscreetTest() {
        context.setMDCAdapter(new LogbackMDCAdapter());
    }

    @Test
    void textSaysWhatBrokeAndQuotesNobody() {
        var line = written(Roads.text(context, "%msg%n%ex"));
        assertTrue(line.startsWith("mail " + ID + " to … bounced"), line);
        assertTrue(line.contains("java.lang.IllegalStateException: on 2026-11-24 … wrote from …"), line);
        assertTrue(line.contains("Caused by: java.lang.IllegalArgumentException: no <…>"), line);
        assertFalse(line.contains("jeanne"), line);
    }

    @Test
    void jsonQuotesNobodyEither() {
        var line = written(Roads.json(context));
        assertTrue(line.contains(ID) && line.contains("IllegalStateException"), line);
        assertFalse(line.contains("jeanne") || line.contains("06 00 00"), line);
    }

    @Test
    void alsoWhatWasPutAsideWhileClosing() {
        var closing = new IllegalStateException("read failed");
        closing.addSuppressed(new IllegalStateException("jeanne@example.org hung up"));
        var line = new String(Roads.text(context, "%ex").encode(event("closed", closing)), StandardCharsets.UTF_8);
        assertEquals(1, line.lines().filter(it -> it.contains("Suppressed: java.lang.IllegalStateException: … hung up")).count(), line);
    }

    private String written(Encoder<ILoggingEvent> encoder) {
        var cause = new IllegalArgumentException("no <jeanne@example.org>");
        var thrown = new IllegalStateException("on 2026-11-24 jeanne.doe@example.org wrote from +33 6 00 00 00 00", cause);
        return new String(encoder.encode(event("mail " + ID + " to jeanne@example.org bounced", thrown)), StandardCharsets.UTF_8);
    }

    private LoggingEvent event(String message, Throwable thrown) {
        return new LoggingEvent("", context.getLogger("test"), Level.WARN, message, thrown, new Object[0]);
    }
}
