// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;

/**
 * One contract as a file tells it, by the file's own names: plain values as texts, all else as JSON. Most values are plain, and no tree is
 * made for them.
 */
record RawRecord(Map<String, String> texts, Map<String, JsonElement> parts) {
    /** In place of a type. */
    static final String NONE = "-";

    RawRecord() {
        this(new HashMap<>(), new HashMap<>());
    }

    /** No contract at all. */
    static RawRecord none() {
        var raw = new RawRecord();
        raw.texts.put("_type", NONE);
        return raw;
    }

    static RawRecord of(JsonObject one) {
        var raw = new RawRecord();
        one.entrySet().forEach(entry -> raw.put(entry.getKey(), entry.getValue()));
        return raw;
    }

    void put(String name, JsonElement value) {
        if (value.isJsonPrimitive()) texts.put(name, value.getAsString());
        else parts.put(name, value);
    }

    /** A plain value; empty where there is none. */
    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** What is no plain value; JSON's null where there is none. */
    JsonElement part(String name) {
        return parts.getOrDefault(name, JsonNull.INSTANCE);
    }
}
