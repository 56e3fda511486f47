// SPDX-License-Identifier: Apache-2.0
package org.faisceau.thirdparty.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.regex.Pattern;

/**
 * Writes no personal text into a log: what is logged on purpose names identifiers, but exceptions of drivers, mail servers and parsers
 * quote what they were given. Mail addresses go from every text, long numbers (telephones) from what exceptions say.
 */
final class Discreet extends EncoderBase<ILoggingEvent> {
    private static final Pattern MAIL = Pattern.compile("[^\\s<>\"'(,;:=]+@[^\\s<>\"'),;:]+");
    /** Nine digits and more; dates have eight, and hashes and identifiers have letters or hyphens around. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9A-Za-z-])\\+?\\d(?:[ .-]?\\d){8,}(?![0-9A-Za-z-])");
    private final Encoder<ILoggingEvent> encoder;

    Discreet(Encoder<ILoggingEvent> encoder) {
        this.encoder = encoder;
    }

    /** The same in front of an encoder that is started. */
    static Discreet before(Encoder<ILoggingEvent> encoder) {
        var discreet = new Discreet(encoder);
        discreet.setContext(encoder.getContext());
        discreet.start();
        return discreet;
    }

    @Override
    public byte[] headerBytes() {
        return encoder.headerBytes();
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        return encoder.encode(cleaned(ILoggingEvent.class, event));
    }

    @Override
    public byte[] footerBytes() {
        return encoder.footerBytes();
    }

    /** An event, or what it carries, whose texts are cleaned where they are read. */
    private static <T> T cleaned(Class<T> type, T told) {
        return type.cast(Proxy.newProxyInstance(Discreet.class.getClassLoader(), new Class<?>[] {type}, (self, called, values) -> {
            try {
                return clean(called.getName(), called.invoke(told, values));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static Object clean(String name, Object value) {
        if (value instanceof IThrowableProxy thrown) return cleaned(IThrowableProxy.class, thrown);
        if (value instanceof IThrowableProxy[] all) {
            var cleaned = new IThrowableProxy[all.length];
            for (int at = 0; at < all.length; at++) cleaned[at] = cleaned(IThrowableProxy.class, all[at]);
            return cleaned;
        }
        return switch (name) {
            case "getFormattedMessage" -> MAIL.matcher(String.valueOf(value)).replaceAll("…");
            case "getMessage", "getOverridingMessage" -> value instanceof String text ? LONG_NUMBER.matcher(MAIL.matcher(text).replaceAll("…")).replaceAll("…") : value;
            default -> value;
        };
    }
}
