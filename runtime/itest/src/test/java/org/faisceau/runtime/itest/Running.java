// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.faisceau.runtime.launcher.Home;
import org.faisceau.runtime.launcher.Instance;

/** An instance of the assembled distribution inside this JVM, on a free port, with its own data folder. */
final class Running implements AutoCloseable {
    static final Path DISTRIBUTION = Path.of(System.getProperty("distribution")).toAbsolutePath().normalize();

    static final Home HOME = new Home(DISTRIBUTION);

    private static final String HOST = "127.0.0.1";

    private final Instance instance;
    private final String address;
    private final HttpClient browser = HttpClient.newHttpClient();

    private Running(Instance instance) {
        this.instance = instance;
        this.address = instance.awaitReady(HOST).orElseThrow().address();
    }

    static Running start(Path data) {
        return start(data, Map.of());
    }

    static Running start(Path data, Map<String, String> options) {
        var all = new HashMap<>(options);
        all.put("port", "0");
        all.put("host", HOST);
        return new Running(Instance.start(HOME, data, all));
    }

    /** With the demonstration territory, in an empty folder; {@code --demo} marks it the same way. */
    static Running demonstration(Path data, Map<String, String> options) throws IOException {
        Files.createFile(Files.createDirectories(data).resolve("demo"));
        return start(data, options);
    }

    /** A browser in which one of the demonstration's accounts is signed in. */
    Visitor visitor(Path data, String account) throws IOException, InterruptedException {
        var visitor = new Visitor(address);
        var password = Files.readString(data.resolve("etc/demonstration.password")).strip();
        if (!visitor.signIn(account, password)) throw new IllegalStateException(account + " cannot sign in");
        return visitor;
    }

    Instance instance() {
        return instance;
    }

    Components components() {
        return new Components(instance.context());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        instance.close();
    }
}
