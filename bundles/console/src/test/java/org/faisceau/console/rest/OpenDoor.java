// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.faisceau.console.ModuleFile;
import org.faisceau.console.Query;
import org.faisceau.store.OpenStore;

/** The API without servlets, on a real database, with lamps in it; a module « cellar » is stopped. */
final class OpenDoor implements AutoCloseable {
    final Lamps lamps = new Lamps();
    final Resources resources = new Resources();
    final Throttle throttle;
    final AnswerRegister answers;
    private final OpenStore store;
    private final Api api;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    OpenDoor(Path folder) {
        var server = System.getProperty("faisceau.test.database", "");
        var url = server.isEmpty() ? "" : server + (server.contains("?") ? "&" : "?") + "currentSchema=t_" + UUID.randomUUID().toString().replace("-", "");
        store = OpenStore.at(folder, url, clock());
        answers = new AnswerRegister(store.store(), clock());
        throttle = new Throttle(clock());
        api = new Api(resources, new Gate(new FixedTokens(), throttle), throttle, new Courier(answers), OpenDoor::stopped);
        resources.add(lamps);
    }

    private static Optional<ModuleFile> stopped(String segment) {
        var cellar = new ModuleFile("cellar", Map.of("fr", "Cave", "en", "Cellar"), true, List.of(), List.of("bottles"), Map.of(), Map.of());
        return cellar.resources().contains(segment) ? Optional.of(cellar) : Optional.empty();
    }

    void turn(Duration by) {
        now = now.plus(by);
    }

    /** @param headers name and value in turn; without Authorization a token of a buyer to write */
    Response ask(String method, String address, String body, String... headers) {
        var sent = new HashMap<>(Map.of("Authorization", "Bearer buyer-WRITE"));
        if (!body.isEmpty()) sent.put("Content-Type", "application/json");
        for (int at = 0; at < headers.length; at += 2) sent.put(headers[at], headers[at + 1]);
        var parts = address.split("\\?", 2);
        var segments = Arrays.stream(parts[0].split("/")).filter(part -> !part.isEmpty()).toList();
        var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return api.answer(new Request(method, segments, Query.of(parts.length < 2 ? "" : parts[1]), name -> sent.getOrDefault(name, ""), bytes, "192.0.2.1"));
    }

    Response get(String address, String... headers) {
        return ask("GET", address, "", headers);
    }

    Response post(String address, String body, String... headers) {
        return ask("POST", address, body, headers);
    }

    static JsonObject json(Response response) {
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    /** Status, then the field it is about. */
    static String told(Response response) {
        var json = json(response);
        return response.status() + (json.has("field") ? " " + json.get("field").getAsString() : "");
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("withZone");
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Override
    public void close() {
        store.close();
    }
}
