// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** From the command to the first sign-in page, and to all modules running. */
final class ColdStart {
    private static final int ROUNDS = 9;
    /** What a Living-Lab begins with; others are switched on as it needs them. */
    private static final String REGISTER = "needs";
    private static final long PAUSE_NANOS = 10_000_000;
    private final Path home;
    private final Path data;

    ColdStart(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    void measure(Report report) throws IOException, InterruptedException {
        Subject.start(home, data.resolveSibling("register"), 0, "--demo", "--modules", REGISTER).close();
        Subject.start(home, data, 0, "--demo").close();
        var register = new Starts();
        var whole = new Starts();
        for (int round = 0; round < ROUNDS; round++) {
            register.take(data.resolveSibling("register"));
            whole.take(data);
        }
        report.add("cold start to the sign-in page", "≤ 2,000 ms", register.page.toString());
        report.add("cold start to all modules running: platform, directory and needs", "≤ 3,000 ms", register.ready.toString());
        report.add("processor time to ready", "reported", register.cpu());
        report.add("resident memory when ready", "≤ 240 MB", register.resident + " MB");
        report.add("the same with every optional module: to the sign-in page", "reported", whole.page.toString());
        report.add("to all modules running", "reported", whole.ready.toString());
        report.add("processor time to ready, resident memory", "reported", whole.cpu() + ", " + whole.resident + " MB");
    }

    /** Starts of one data folder. */
    private final class Starts {
        private final Sample page = new Sample();
        private final Sample ready = new Sample();
        private final Sample spent = new Sample();
        private long resident;

        void take(Path folder) throws IOException, InterruptedException {
            int port = freePort();
            long start = System.nanoTime();
            var first = CompletableFuture.supplyAsync(() -> firstPage(port));
            try (var subject = Subject.start(home, folder, port)) {
                ready.add(System.nanoTime() - start);
                page.add(first.join() - start);
                spent.add((long) (subject.cpuSeconds() * 1e9));
                resident = subject.residentMegabytes();
            }
        }

        String cpu() {
            return String.format(Locale.ROOT, "median %.1f s", spent.at(0.5) / 1000);
        }
    }

    private static long firstPage(int port) {
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in")).build();
        while (true) {
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) return System.nanoTime();
            } catch (IOException notYet) {
                // Jetty does not listen yet.
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            // Asking without pause would take one of the processors that are measured.
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
