// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.api.UnreadableTable.Reason;

/**
 * JSON, read leniently since {@code NaN} is found where JSON has none. Contracts lie in a list under {@code marches}, or under
 * {@code marche} and {@code contrat-concession} within it, or are the file itself.
 */
final class JsonRecords implements Records {
    private final MeteredFile file;
    private final JsonReader reader;
    private final Deque<JsonToken> open = new ArrayDeque<>();
    private String list = "";
    private boolean isOver;

    private JsonRecords(MeteredFile file) {
        this.file = file;
        this.reader = new JsonReader(new InputStreamReader(new BufferedInputStream(file), StandardCharsets.UTF_8));
        reader.setStrictness(Strictness.LENIENT);
    }

    static JsonRecords open(Path file) throws IOException {
        return new JsonRecords(new MeteredFile(file));
    }

    @Override
    public Optional<JsonObject> next() {
        try {
            while (!isOver) {
                var found = step();
                if (found.isPresent()) return found;
            }
            return Optional.empty();
        } catch (IOException | JsonParseException | IllegalStateException broken) {
            throw new UnreadableTable(Reason.MALFORMED, List.of());
        }
    }

    /** One step through the file; a contract where it is one. */
    private Optional<JsonObject> step() throws IOException {
        switch (reader.peek()) {
            case BEGIN_ARRAY -> {
                reader.beginArray();
                open.push(JsonToken.BEGIN_ARRAY);
            }
            case BEGIN_OBJECT -> {
                if (open.peek() == JsonToken.BEGIN_ARRAY) return Optional.of(named(JsonParser.parseReader(reader)));
                reader.beginObject();
                open.push(JsonToken.BEGIN_OBJECT);
            }
            case NAME -> {
                var name = reader.nextName();
                if (List.of("marches", "marche", "contrat-concession").contains(name)) list = name;
                else reader.skipValue();
            }
            case END_ARRAY -> {
                reader.endArray();
                ended();
            }
            case END_OBJECT -> {
                reader.endObject();
                ended();
            }
            case END_DOCUMENT -> isOver = true;
            default -> reader.skipValue();
        }
        return Optional.empty();
    }

    private void ended() {
        open.pop();
        if (open.isEmpty()) isOver = true;
    }

    private JsonObject named(JsonElement element) {
        var one = element.getAsJsonObject();
        if (list.equals("contrat-concession") && !one.has("_type")) one.addProperty("_type", "Contrat de concession");
        return one;
    }

    @Override
    public double progress() {
        return file.progress();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException ignored) {
            // Nothing was written.
        }
    }
}
