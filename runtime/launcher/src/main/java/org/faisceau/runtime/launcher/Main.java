// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code bin/faisceau}: exit code 0 done, 1 refused with a sentence on standard error, 2 wrong usage. */
public final class Main {
    private final Home home;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    Main(Home home, Map<String, String> environment, PrintStream out, PrintStream err) {
        this.home = home;
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** Runs one call and ends the process. */
    public static void main(String[] arguments) {
        // Whatever the locale of the machine says, what is printed is UTF-8: scripts and journals read it.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        int code;
        try {
            code = new Main(Home.here(), System.getenv(), out, err).run(List.of(arguments));
        } catch (Refusal e) {
            err.println(e.getMessage());
            code = 1;
        }
        System.exit(code);
    }

    int run(List<String> arguments) {
        try {
            return run(Invocation.of(arguments));
        } catch (Usage e) {
            err.println(e.getMessage());
            err.println(Usage.TEXT);
            return 2;
        } catch (Refusal e) {
            err.println(e.getMessage());
            return 1;
        } catch (UncheckedIOException e) {
            err.println(e.getMessage() + ": " + e.getCause().getMessage());
            return 1;
        }
    }

    private int run(Invocation call) {
        if (call.command().equals("help")) {
            out.println(Usage.about(call.words()));
            return 0;
        }
        if (call.command().equals("version")) {
            out.println(home.version());
            return 0;
        }
        if (call.command().equals("prepare")) return new Prepare(home, environment, out).run();
        var data = new DataFolder(call.data().or(this::named).orElseGet(home::defaultData));
        var settings = Settings.of(home.folder(), data.path(), environment, call.options());
        if (call.command().equals("run")) return new Run(home, data, settings, out, err).foreground();
        var lock = data.lock();
        if (lock.isPresent()) {
            data.endDemo();
            DatabaseCheck.check(settings.get("database.url", ""), data.resolve("faisceau.db"));
            return new Alone(home, data, settings, out, err).run(call.spoken());
        }
        var running = RunFile.read(data).orElseThrow(() -> new Refusal("Another process holds the data folder " + data.path() + " and is not ready yet."));
        return new Control(running, out, err).run(call.spoken());
    }

    private Optional<Path> named() {
        return Optional.ofNullable(environment.get("FAISCEAU_DATA")).filter(it -> !it.isBlank()).map(Path::of);
    }
}
