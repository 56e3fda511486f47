// SPDX-License-Identifier: Apache-2.0
package org.faisceau.thirdparty.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.util.List;

/**
 * What goes where: one line per event into the log file of the data folder, warnings on standard error too.
 *
 * <p>In Java because reading XML costs a tenth of the start; a {@code logback.xml} that the operator names comes first.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_TOP_PRIORITY)
public final class Roads extends ContextAwareBase implements Configurator {
    /** Libraries that tell at info what only their authors want to know. */
    private static final List<String> CHATTERERS = List.of("org.eclipse.jetty", "org.apache.felix", "com.zaxxer.hikari", "org.jooq");

    private static final String ONE_LINE = "%replace(%msg){'[\\r\\n]+', ' | '}%n";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (System.getProperty("logback.configurationFile") != null) return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        var root = context.getLogger("ROOT");
        root.setLevel(Level.toLevel(System.getProperty("faisceau.log.level"), Level.INFO));
        for (var name : CHATTERERS) context.getLogger(name).setLevel(Level.WARN);
        // Felix HTTP calls a method that Jetty dislikes, at each start.
        context.getLogger("org.eclipse.jetty.ee10.servlet.ServletContextHandler").setLevel(Level.ERROR);
        root.addAppender(standardError(context));
        var folder = System.getProperty("faisceau.logs");
        if (folder != null) root.addAppender(file(context, folder));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> standardError(LoggerContext context) {
        var warnings = new ThresholdFilter();
        warnings.setLevel("WARN");
        warnings.start();
        var console = new ConsoleAppender<ILoggingEvent>();
        console.setContext(context);
        console.setName("stderr");
        console.setTarget("System.err");
        console.addFilter(warnings);
        console.setEncoder(text(context, "%-5level %logger{24} - " + ONE_LINE + "%ex{3}"));
        console.start();
        return console;
    }

    private static RollingFileAppender<ILoggingEvent> file(LoggerContext context, String folder) {
        var file = new RollingFileAppender<ILoggingEvent>();
        file.setContext(context);
        file.setName("file");
        file.setFile(folder + "/faisceau.log");
        var rolling = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        rolling.setContext(context);
        rolling.setParent(file);
        rolling.setFileNamePattern(folder + "/faisceau.%d{yyyy-MM-dd}.%i.log.gz");
        rolling.setMaxFileSize(FileSize.valueOf("20MB"));
        rolling.setMaxHistory(30);
        rolling.setTotalSizeCap(FileSize.valueOf("500MB"));
        rolling.start();
        file.setRollingPolicy(rolling);
        file.setEncoder(
            "json".equals(System.getProperty("faisceau.log.format"))
                ? json(context)
                : text(context, "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX, UTC} %-5level [%thread] %logger{36} - " + ONE_LINE + "%ex"));
        file.start();
        return file;
    }

    static Encoder<ILoggingEvent> text(LoggerContext context, String pattern) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(pattern);
        encoder.start();
        return Discreet.before(encoder);
    }

    static Encoder<ILoggingEvent> json(LoggerContext context) {
        var encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.setWithFormattedMessage(true);
        encoder.setWithMessage(false);
        encoder.setWithArguments(false);
        encoder.setWithContext(false);
        encoder.setWithSequenceNumber(false);
        encoder.setWithNanoseconds(false);
        encoder.start();
        return Discreet.before(encoder);
    }
}
