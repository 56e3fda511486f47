// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Slice;

/** Records to JSON and strictly back. Every thread. */
final class Json {
    static final int DEPTH_MOST = 32;
    private final Gson gson = new GsonBuilder()
            .disableHtmlEscaping()
            .serializeNulls()
            // The later one wins: Euros is a record, too.
            .registerTypeAdapterFactory(new RecordFactory())
            .registerTypeAdapter(String.class, new PlainText())
            .registerTypeAdapter(Instant.class, new Worded<>(Instant::parse, Instant::toString, "An instant such as 2026-03-12T09:30:00Z."))
            .registerTypeAdapter(LocalDate.class, new Worded<>(LocalDate::parse, LocalDate::toString, "A day such as 2026-03-12."))
            .registerTypeAdapter(LocalTime.class, new Worded<>(LocalTime::parse, LocalTime::toString, "A time such as 09:30."))
            .registerTypeAdapter(Duration.class, new Worded<>(Duration::parse, Duration::toString, "A duration such as PT45M."))
            .registerTypeAdapter(Euros.class, new Worded<>(Amount::read, Amount::write, "Euros as a text such as \"1250.00\"."))
            .registerTypeAdapterFactory(new MaybeFactory())
            .registerTypeAdapterFactory(new WordFactory())
            .create();

    String write(Object value) {
        return gson.toJson(value);
    }

    String write(Slice<?> slice) {
        var items = new JsonArray();
        slice.items().forEach(item -> items.add(gson.toJsonTree(item)));
        var json = new JsonObject();
        json.add("items", items);
        json.add("next", slice.hasNext() ? new JsonPrimitive(slice.next()) : JsonNull.INSTANCE);
        return gson.toJson(json);
    }

    /** The parts of a body as they are in a record now, with a patch on them; what the patch adds stays, to be refused by name. */
    String patched(Object now, String patch, Class<?> body) {
        var parts = new JsonObject();
        var known = gson.toJsonTree(now).getAsJsonObject();
        for (var part : body.getRecordComponents()) if (known.has(part.getName())) parts.add(part.getName(), known.get(part.getName()));
        return gson.toJson(MergePatch.apply(parts, (JsonElement) read(patch, JsonElement.class)));
    }

    /** True where a body has fields of the record as it is read that no body has. */
    boolean bringsMore(String text, Class<?> body, Class<?> record) {
        var sent = (JsonElement) read(text, JsonElement.class);
        return record.isRecord() && sent.isJsonObject() && sent.getAsJsonObject().keySet().stream().anyMatch(name -> !has(body, name) && has(record, name));
    }

    /**
     * A body without what the server alone writes.
     *
     * @throws Problem where it says otherwise than the record does
     */
    String writable(Object now, String text, Class<?> body) {
        var sent = (JsonElement) read(text, JsonElement.class);
        if (!sent.isJsonObject()) return text;
        var known = gson.toJsonTree(now).getAsJsonObject();
        for (var name : List.copyOf(sent.getAsJsonObject().keySet())) {
            if (has(body, name) || !known.has(name)) continue;
            if (!known.get(name).equals(sent.getAsJsonObject().remove(name))) throw Problem.invalid(name, "Read only: leave it out, or send it as it was read.");
        }
        return gson.toJson(sent);
    }

    private static boolean has(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents()).anyMatch(part -> part.getName().equals(name));
    }

    /**
     * @throws Refusal where it is not JSON
     * @throws Problem that names all fields that are off, where it is not that record
     */
    Object read(String text, Class<?> type) {
        var reader = new DeepReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEPTH_MOST);
        try {
            var value = gson.getAdapter(type).read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) throw new Refusal(Fault.MALFORMED, "The body goes on after its end.");
            return value;
        } catch (IOException notJson) {
            throw new Refusal(Fault.MALFORMED, "The body is not JSON of at most " + DEPTH_MOST + " levels; reading stopped at " + reader.getPath() + ".");
        }
    }
}
