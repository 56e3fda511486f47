// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser without a screen: keeps cookies, follows no redirect by itself, sends a page's token with its forms. */
final class Visitor {
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"(/[^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "faisceau-part-7f3a";
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private final String address;
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(String address) {
        this.address = address;
    }

    /** Signs in and says whether it worked. */
    boolean signIn(String name, String password) throws IOException, InterruptedException {
        return post("/sign-in", Map.of("name", name, "password", password)).statusCode() == 303;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** Sends a form from this console with the token of its start page. */
    HttpResponse<String> submit(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/account").body());
        var all = new java.util.TreeMap<>(fields);
        if (token.find()) all.put("csrf", token.group(1));
        return post(path, all);
    }

    /** Sends a file with an action, as a form of this console does. */
    HttpResponse<String> upload(String path, String action, String field, String content) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/account").body());
        var parts = new StringBuilder();
        if (token.find()) part(parts, "csrf", "", token.group(1));
        part(parts, "action", "", action);
        part(parts, field, "; filename=\"file.json\"\r\nContent-Type: application/json", content);
        return send(HttpRequest.newBuilder(URI.create(address + path)).header("Origin", address).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(parts + "--" + BOUNDARY + "--\r\n")));
    }

    private static void part(StringBuilder to, String name, String more, String content) {
        to.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"").append(name).append('"').append(more).append("\r\n\r\n").append(content).append("\r\n");
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path)).header("Origin", address)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Addresses of this console that a page links to, without fragments, in their order. */
    static List<String> links(String html) {
        return LINK.matcher(html).results().map(found -> found.group(1).replace("&amp;", "&").replaceFirst("#.*", "")).distinct().toList();
    }

    /** What stands on a page. */
    static String page(Visitor visitor, String path) {
        try {
            return visitor.get(path).body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Waits until it holds. */
    static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("never: " + what);
            Thread.onSpinWait();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
