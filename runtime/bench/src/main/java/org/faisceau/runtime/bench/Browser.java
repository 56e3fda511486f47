// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser without a screen: keeps cookies, sends a page's token with its forms. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    Browser(String address) {
        this.address = address;
    }

    void signIn(String name, String password) throws IOException, InterruptedException {
        var answer = post("/sign-in", Map.of("name", name, "password", password));
        if (answer.statusCode() != 303) throw new IllegalStateException("sign in of " + name + ": " + answer.statusCode());
    }

    /** The page as text; what is no 200 ends the measurement. */
    String get(String path) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        if (answer.statusCode() != 200) throw new IllegalStateException(path + ": " + answer.statusCode());
        return answer.body();
    }

    Sample time(String path, int warm, int rounds) throws IOException, InterruptedException {
        for (int round = 0; round < warm; round++) get(path);
        var sample = new Sample();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            get(path);
            sample.add(System.nanoTime() - start);
        }
        return sample;
    }

    /** Where the form led. */
    String submit(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/account"));
        var all = new LinkedHashMap<>(fields);
        if (token.find()) all.put("csrf", token.group(1));
        var answer = post(path, all);
        return answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body()));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream().map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue())).collect(Collectors.joining("&"));
        return http.send(HttpRequest.newBuilder(URI.create(address + path)).header("Origin", address)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
