// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** {@code run}: the instance in the foreground, until it is told to stop. */
final class Run {
    private static final long LOOK_MILLIS = 500;

    private final Home home;
    private final DataFolder data;
    private final Settings settings;
    private final PrintStream out;
    private final PrintStream err;
    private final AtomicReference<Optional<Instance>> running = new AtomicReference<>(Optional.empty());

    Run(Home home, DataFolder data, Settings settings, PrintStream out, PrintStream err) {
        this.home = home;
        this.data = data;
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    int foreground() {
        new Chosen(home).absent(settings.get("modules", "")).forEach(name -> err.println("The module " + name + " is not part of this distribution; the others start."));
        var host = settings.get("host", "127.0.0.1");
        var lock = data.lock().orElseThrow(() -> new Refusal("Another process runs on the data folder " + data.path() + "."));
        RunFile.delete(data);
        data.endDemo();
        if (settings.isOn("demo")) {
            settings.keepDemonstrationInItsFolder();
            data.claimForDemo();
        }
        Endpoint.checkFree(host, settings.port());
        DatabaseCheck.check(settings.get("database.url", ""), data.resolve("faisceau.db"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(lock), "stop"));
        var port = serve(host, settings);
        while (port.isPresent() && data.isDemoLeaving()) {
            RunFile.delete(data);
            data.endDemo();
            port = serve(host, settings.withPort(port.get()));
        }
        return 0;
    }

    /** Serves until it is stopped, or until the demonstration is to leave; tells the port, which people have in their browsers. */
    private Optional<Integer> serve(String host, Settings chosen) {
        var secret = Secret.make();
        var instance = Instance.start(home, data, chosen, true, secret);
        running.set(Optional.of(instance));
        var endpoint = instance.awaitReady(host);
        if (endpoint.isEmpty()) return Optional.empty();
        new RunFile(endpoint.get().local(), secret).write(data);
        if (settings.isOn("timings")) instance.times().millis().forEach((bundle, millis) -> out.printf(Locale.ROOT, "%s started in %.1f ms%n", bundle, millis));
        out.println("Faisceau is ready: " + endpoint.get().address());
        out.flush();
        while (!instance.stoppedWithin(LOOK_MILLIS)) {
            if (data.isDemoLeaving()) instance.close();
        }
        return Optional.of(endpoint.get().port());
    }

    private void stop(FileLock lock) {
        RunFile.delete(data);
        running.get().ifPresent(Instance::close);
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException("the lock on " + data.path() + " was lost", e);
        }
    }
}
