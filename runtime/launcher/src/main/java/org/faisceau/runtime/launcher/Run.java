// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** {@code run}: the instance in the foreground, until it is told to stop. */
final class Run {
    private static final int POLL_MILLIS = 20;
    private static final int PATIENCE = 90_000 / POLL_MILLIS;

    private final Home home;
    private final DataFolder data;
    private final Settings settings;
    private final PrintStream out;

    Run(Home home, DataFolder data, Settings settings, PrintStream out) {
        this.home = home;
        this.data = data;
        this.settings = settings;
        this.out = out;
    }

    int foreground() {
        var host = settings.get("host", "127.0.0.1");
        var lock = data.lock().orElseThrow(() -> new Refusal("Another process runs on the data folder " + data.path() + "."));
        RunFile.delete(data);
        if (settings.isOn("demo")) data.claimForDemo();
        Endpoint.checkFree(host, settings.port());
        var secret = secret();
        var instance = Instance.start(home, data, settings, true, secret);
        var stop = new Thread(() -> stop(instance, lock), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        var endpoint = awaitReady(instance, host);
        if (endpoint.isEmpty()) return 0;
        new RunFile(endpoint.get().local(), secret).write(data);
        out.println("Faisceau is ready: " + endpoint.get().address());
        out.flush();
        instance.awaitStop();
        return 0;
    }

    /** Empty when it was told to stop before it was ready. */
    private static Optional<Endpoint> awaitReady(Instance instance, String host) {
        for (int tries = 0; tries < PATIENCE; tries++) {
            if (instance.stoppedWithin(POLL_MILLIS)) return Optional.empty();
            var endpoint = instance.endpoint(host);
            if (endpoint.isPresent() && instance.asleep().isEmpty() && endpoint.get().isReady()) return endpoint;
        }
        throw new Refusal("Faisceau did not become ready" + Diagnosis.of(instance) + "; logs/faisceau.log of the data folder says more.");
    }

    private void stop(Instance instance, FileLock lock) {
        RunFile.delete(data);
        instance.close();
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException("the lock on " + data.path() + " was lost", e);
        }
    }

    private static String secret() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
