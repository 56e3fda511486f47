// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.security.SecureRandom;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.osgi.framework.Bundle;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Has a second processor load what the start needs a moment later, so that it finds it there: first parts of the runtime, then what
 * bundles name in their feature. Nothing waits for it and nothing is lost where it fails.
 */
final class Ahead {
    private final CountDownLatch isResolved = new CountDownLatch(1);
    private volatile Iterable<Work> bundles = List.of();

    /** A class of a resolved bundle, a {@link Runnable} that anybody may make. */
    record Work(Bundle bundle, String className) {}

    Ahead() {
        var thread = new Thread(this::run, "start-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** Once bundles are resolved and may load classes. */
    void go(Iterable<Work> all) {
        bundles = all;
        isResolved.countDown();
    }

    private void run() {
        try {
            runtime();
            isResolved.await();
            for (var work : bundles) ((Runnable) work.bundle.loadClass(work.className).getConstructor().newInstance()).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception | LinkageError e) {
            System.getLogger(Ahead.class.getName()).log(System.Logger.Level.WARNING, "nothing more is loaded ahead of the start", e);
        }
    }

    /** Component descriptions are XML; dates have a zone, media types and pages know locales; everything signed or chained draws random numbers. */
    private static void runtime() throws Exception {
        parse();
        Calendar.getInstance();
        Locale.getAvailableLocales();
        new SecureRandom().nextLong();
    }

    private static void parse() throws ParserConfigurationException, SAXException, IOException {
        SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader("<a b='c'>d</a>")), new DefaultHandler());
    }
}
