// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

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
    private boolean isEmptyList;

    private JsonRecords(MeteredFile file) {
        this.file = file;
        this.reader = new JsonReader(new InputStreamReader(new BufferedInputStream(file), StandardCharsets.UTF_8));
        reader.setStrictness(Strictness.LENIENT);
    }

    static JsonRecords open(Path file) throws IOException {
        return new JsonRecords(new MeteredFile(file));
    }

    @Override
    public Optional<RawRecord> next() {
        try {
            if (!isAtOne()) return Optional.empty();
            return Optional.of(reader.peek() == JsonToken.BEGIN_OBJECT ? record() : none());
        } catch (IOException | JsonParseException | IllegalStateException broken) {
            throw new UnreadableTable(Reason.MALFORMED, List.of());
        }
    }

    @Override
    public boolean skip() {
        try {
            if (!isAtOne()) return false;
            if (isEmptyList) none();
            else reader.skipValue();
            return true;
        } catch (IOException | IllegalStateException broken) {
            throw new UnreadableTable(Reason.MALFORMED, List.of());
        }
    }

    /** Goes on to the next contract; false at the end. */
    private boolean isAtOne() throws IOException {
        while (!isOver) {
            if (isEmptyList) return true;
            if (open.peek() == JsonToken.BEGIN_ARRAY && (reader.peek() == JsonToken.BEGIN_OBJECT || isPlain(reader.peek()))) return true;
            step();
        }
        return false;
    }

    private void step() throws IOException {
        switch (reader.peek()) {
            case BEGIN_ARRAY -> {
                reader.beginArray();
                // A list within the list may hold contracts; an empty one stands where a contract should.
                isEmptyList = open.peek() == JsonToken.BEGIN_ARRAY && reader.peek() == JsonToken.END_ARRAY;
                open.push(JsonToken.BEGIN_ARRAY);
            }
            case BEGIN_OBJECT -> {
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
                isEmptyList = false;
                ended();
            }
            case END_OBJECT -> {
                reader.endObject();
                ended();
            }
            case END_DOCUMENT -> isOver = true;
            default -> reader.skipValue();
        }
    }

    private static boolean isPlain(JsonToken token) {
        return token == JsonToken.STRING || token == JsonToken.NUMBER || token == JsonToken.BOOLEAN || token == JsonToken.NULL;
    }

    /** What stands where a contract should: a line of its own, so that it is counted and said. */
    private RawRecord none() throws IOException {
        if (isEmptyList) step();
        else reader.skipValue();
        return RawRecord.none();
    }

    private void ended() {
        open.pop();
        if (open.isEmpty()) isOver = true;
    }

    private RawRecord record() throws IOException {
        var one = new RawRecord();
        reader.beginObject();
        while (reader.hasNext()) {
            var name = reader.nextName();
            switch (reader.peek()) {
                case STRING, NUMBER -> one.texts().put(name, reader.nextString());
                case BOOLEAN -> one.texts().put(name, Boolean.toString(reader.nextBoolean()));
                default -> one.parts().put(name, JsonParser.parseReader(reader));
            }
        }
        reader.endObject();
        if (list.equals("contrat-concession")) one.texts().putIfAbsent("_type", "Contrat de concession");
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
