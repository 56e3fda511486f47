// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Needs and solutions of a running instance, and what it says of their matches. */
record Catalogue(Subject subject, String token) {
    /** All of a collection. */
    List<JsonObject> all(String path) throws IOException, InterruptedException {
        var all = new ArrayList<JsonObject>();
        var after = "";
        do {
            var answer = subject.send("GET", path + (path.contains("?") ? "&" : "?") + "limit=200" + after, token);
            if (answer.statusCode() != 200) throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            var page = JsonParser.parseString(answer.body()).getAsJsonObject();
            page.getAsJsonArray("items").forEach(one -> all.add(one.getAsJsonObject()));
            var next = page.get("next");
            after = next == null || next.isJsonNull() || next.getAsString().isEmpty() ? "" : "&after=" + next.getAsString();
        } while (!after.isEmpty());
        return all;
    }

    List<JsonObject> matches(String need) throws IOException, InterruptedException {
        return all("/api/v1/matches?need=" + need);
    }

    /** Those fields that are there, one a line. */
    static String text(JsonObject one, String... fields) {
        return Stream.of(fields).map(one::get).filter(field -> field != null && !field.isJsonNull()).map(Catalogue::said).collect(Collectors.joining("\n"));
    }

    private static String said(JsonElement field) {
        if (!field.isJsonArray()) return field.getAsString();
        return field.getAsJsonArray().asList().stream().filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString).collect(Collectors.joining(" "));
    }
}
