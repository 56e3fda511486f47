// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The assembled distribution with the demonstration territory, in a process of its own, stopped by {@link #close()}. */
final class Instance implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Faisceau is ready: (http://\\S+?)/?\\s");
    private static final Pattern PASSWORD = Pattern.compile("password: (\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path out;
    private final Path data;

    private Instance(Process process, Path out, Path data) {
        this.process = process;
        this.out = out;
        this.data = data;
    }

    static Instance start(Path folder) throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var data = folder.resolve("data");
        var words = List.of(program(), "run", "--demo", "--port", "0", "--data", data.toString());
        var process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        var instance = new Instance(process, out, data);
        instance.await(READY);
        instance.await(PASSWORD);
        return instance;
    }

    private static String program() {
        return Path.of(System.getProperty("distribution"), "bin", "faisceau").toAbsolutePath().normalize().toString();
    }

    String address() throws IOException, InterruptedException {
        return await(READY).group(1);
    }

    String password() throws IOException, InterruptedException {
        return await(PASSWORD).group(1);
    }

    /** A token of the administrator, made by the command line beside the running instance. */
    String token() throws IOException, InterruptedException {
        return says("token", "add", "--user", "admin", "--scope", "admin", "--days", "1");
    }

    /** Adds an account of that role without organisation; answers its password. */
    String addUser(String account, String name, String role) throws IOException, InterruptedException {
        return says("user", "add", "--user", account, "--name", name, "--role", role);
    }

    /** What a command prints, run beside this instance. */
    private String says(String... words) throws IOException, InterruptedException {
        var all = Stream.concat(Stream.of(program()), Stream.concat(Stream.of(words), Stream.of("--data", data.toString()))).toList();
        var command = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (command.waitFor() != 0) throw new IllegalStateException(String.join(" ", words) + ": exit " + command.exitValue());
        return said;
    }

    private Matcher await(Pattern wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var said = wanted.matcher(Files.exists(out) ? Files.readString(out) : "");
            if (said.find()) return said;
            if (System.nanoTime() > end || process.waitFor(50, TimeUnit.MILLISECONDS)) throw new IllegalStateException("never said " + wanted + ": " + Files.readString(out));
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(15, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly()).join();
    }
}
