// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonIOException;
import com.google.gson.ToNumberPolicy;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.faisceau.sourcing.api.Asked;
import org.faisceau.sourcing.spi.State;

/** What is kept of a run as JSON. */
final class Json {
    private static final Gson GSON = new Gson();
    private static final Gson ANY = new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();
    private static final TypeToken<List<Asked>> QUESTIONS = new TypeToken<>() {};
    private static final TypeToken<Map<String, String>> ANSWERS = new TypeToken<>() {};

    private Json() {}

    static String write(Object kept) {
        return GSON.toJson(kept);
    }

    /** Characters of what {@link #write} would make, without making it; where it is more than so many, any number above. */
    static long length(Object kept, long most) {
        var scale = new Scale(most);
        try {
            GSON.toJson(kept, scale);
        } catch (JsonIOException full) {
            return scale.characters;
        }
        return scale.characters;
    }

    /** Counts what is written, and refuses to go on above its limit. */
    private static final class Scale extends Writer {
        private final long most;
        private long characters;

        private Scale(long most) {
            this.most = most;
        }

        @Override
        public void write(char[] text, int from, int count) throws IOException {
            characters += count;
            if (characters > most) throw new IOException("more than " + most);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** Objects as maps, whole numbers as such. */
    static Object any(String json) {
        return ANY.fromJson(json, Object.class);
    }

    static State state(String json) {
        return json.isEmpty() ? State.empty(1) : GSON.fromJson(json, State.class);
    }

    static Outcome outcome(String json) {
        return json.isEmpty() ? new Outcome(List.of(), List.of(), false) : GSON.fromJson(json, Outcome.class);
    }

    static List<Asked> questions(String json) {
        return GSON.fromJson(json, QUESTIONS);
    }

    static Map<String, String> answers(String json) {
        return json.isEmpty() ? Map.of() : GSON.fromJson(json, ANSWERS);
    }
}
