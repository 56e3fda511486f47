// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;

/** {@code run}: the instance in the foreground, until it is told to stop. */
final class Run {
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
        var secret = Secret.make();
        var instance = Instance.start(home, data, settings, true, secret);
        var stop = new Thread(() -> stop(instance, lock), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        var endpoint = instance.awaitReady(host);
        if (endpoint.isEmpty()) return 0;
        new RunFile(endpoint.get().local(), secret).write(data);
        out.println("Faisceau is ready: " + endpoint.get().address());
        out.flush();
        instance.awaitStop();
        return 0;
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
}
