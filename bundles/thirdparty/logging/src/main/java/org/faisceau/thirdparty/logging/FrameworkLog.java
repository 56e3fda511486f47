// SPDX-License-Identifier: Apache-2.0
package org.faisceau.thirdparty.logging;

import java.util.Collections;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.slf4j.event.Level;

/** Carries the framework's own log, errors of the framework included, and java.util.logging to SLF4J: they are invisible otherwise. */
@Component(service = {}, immediate = true)
public final class FrameworkLog implements LogListener {
    private final LogReaderService reader;

    @Activate
    public FrameworkLog(@Reference LogReaderService reader) {
        this.reader = reader;
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        for (var entry : Collections.list(reader.getLog())) logged(entry);
        reader.addLogListener(this);
    }

    @Deactivate
    void stop() {
        reader.removeLogListener(this);
        SLF4JBridgeHandler.uninstall();
    }

    @Override
    public void logged(LogEntry entry) {
        var bundle = entry.getBundle() == null ? "framework" : entry.getBundle().getSymbolicName();
        var event = LoggerFactory.getLogger(entry.getLoggerName()).atLevel(level(entry));
        if (entry.getException() != null) event = event.setCause(entry.getException());
        event.log("{}: {}", bundle, entry.getMessage());
    }

    /** Start and stop of every bundle and service is detail; only what went wrong keeps its rank. */
    private static Level level(LogEntry entry) {
        return switch (entry.getLogLevel()) {
            case ERROR -> Level.ERROR;
            case WARN -> Level.WARN;
            case INFO -> entry.getLoggerName().startsWith("Events.") ? Level.DEBUG : Level.INFO;
            default -> Level.DEBUG;
        };
    }
}
