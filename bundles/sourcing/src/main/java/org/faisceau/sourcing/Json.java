// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.List;
import java.util.Map;
import org.faisceau.sourcing.api.Asked;
import org.faisceau.sourcing.spi.State;

/** What is kept of a run as JSON. */
final class Json {
    private static final Gson GSON = new Gson();
    private static final TypeToken<List<Asked>> QUESTIONS = new TypeToken<>() {};
    private static final TypeToken<Map<String, String>> ANSWERS = new TypeToken<>() {};

    private Json() {}

    static String write(Object kept) {
        return GSON.toJson(kept);
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
