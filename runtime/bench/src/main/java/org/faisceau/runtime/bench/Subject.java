// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** One running instance of the distribution. */
final class Subject implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Faisceau is ready: (http://\\S+?)/?\\s");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path home;
    private final Path data;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String printed;

    private Subject(Path home, Path data, Process process, String address, String printed) {
        this.home = home;
        this.data = data;
        this.process = process;
        this.address = address;
        this.printed = printed;
    }

    static Subject start(Path home, Path data, int port, String... more) throws IOException, InterruptedException {
        return start(home, data, port, Map.of(), more);
    }

    /** @param environment added to that of this process */
    static Subject start(Path home, Path data, int port, Map<String, String> environment, String... more) throws IOException, InterruptedException {
        var out = Files.createTempFile("faisceau-bench", ".out");
        var words = new ArrayList<>(List.of(program(home), "run", "--port", Integer.toString(port), "--data", data.toString()));
        words.addAll(List.of(more));
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var printed = Files.readString(out);
            var ready = READY.matcher(printed);
            if (ready.find()) return new Subject(home, data, process, ready.group(1), printed);
            if (System.nanoTime() > end || process.waitFor(5, TimeUnit.MILLISECONDS)) throw new IllegalStateException("never ready: " + Files.readString(out));
        }
    }

    static String program(Path home) {
        return home.resolve("bin").resolve("faisceau").toAbsolutePath().normalize().toString();
    }

    /** Runs a command of the product on this instance's data folder; answers what it printed. */
    String command(String... words) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(program(home)));
        all.addAll(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        var run = new ProcessBuilder(all).redirectErrorStream(true).start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (run.waitFor() != 0) throw new IllegalStateException(String.join(" ", words) + ": " + said);
        return said;
    }

    HttpResponse<String> send(String method, String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** All that it printed until it was ready. */
    String printed() {
        return printed;
    }

    double cpuSeconds() {
        return process.toHandle().info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
    }

    Browser browser() {
        return new Browser(address);
    }

    /** As somebody of the demonstration. */
    Browser browser(String account) throws IOException, InterruptedException {
        var browser = browser();
        browser.signIn(account, Files.readString(data.resolve("etc").resolve("demonstration.password")).strip());
        return browser;
    }

    /** Resident memory in MB, from /proc; 0 where the system has none. */
    long residentMegabytes() throws IOException {
        return megabytes("VmRSS");
    }

    /** The most it ever was. */
    long highestMegabytes() throws IOException {
        return megabytes("VmHWM");
    }

    private long megabytes(String name) throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) return 0;
        var line = Files.readAllLines(status).stream().filter(one -> one.startsWith(name)).findFirst().orElse(name + ": 0 kB");
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly()).join();
    }
}
