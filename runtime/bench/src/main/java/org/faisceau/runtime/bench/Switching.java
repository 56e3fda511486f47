// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A module off and on, again and again, while another page is asked for without pause. */
final class Switching {
    private static final int ROUNDS = 50;
    private final Path home;
    private final Path data;

    Switching(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    void measure(Report report) throws IOException, InterruptedException {
        var off = new Sample();
        var on = new Sample();
        var asked = new AtomicInteger();
        var failed = new AtomicInteger();
        var over = new AtomicBoolean();
        try (var subject = Subject.start(home, data, 0)) {
            var token = subject.command("token", "add", "--user", "admin", "--scope", "admin", "--days", "1");
            var load = CompletableFuture.runAsync(() -> ask(subject, token, over, asked, failed));
            for (int round = 0; round < ROUNDS; round++) {
                post(subject, token, "disable", off);
                post(subject, token, "enable", on);
            }
            over.set(true);
            load.join();
            report.add("disable a module", "≤ 150 ms", off.toString());
            report.add("enable a module", "≤ 150 ms", on.toString());
            report.add("other pages meanwhile", "0 failed", failed.get() + " failed of " + asked.get());
            report.add("resident memory after " + ROUNDS + " rounds", "≤ 240 MB", subject.residentMegabytes() + " MB");
        }
    }

    private static void post(Subject subject, String token, String act, Sample sample) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var answer = subject.send("POST", "/api/v1/modules/needs/" + act, token);
        sample.add(System.nanoTime() - start);
        if (answer.statusCode() >= 300) throw new IllegalStateException(act + ": " + answer.statusCode() + " " + answer.body());
    }

    private static void ask(Subject subject, String token, AtomicBoolean over, AtomicInteger asked, AtomicInteger failed) {
        while (!over.get()) {
            try {
                asked.incrementAndGet();
                if (subject.send("GET", "/api/v1/organisations?limit=20", token).statusCode() != 200) failed.incrementAndGet();
                if (subject.send("GET", "/sign-in", "").statusCode() != 200) failed.incrementAndGet();
            } catch (IOException broken) {
                failed.incrementAndGet();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
