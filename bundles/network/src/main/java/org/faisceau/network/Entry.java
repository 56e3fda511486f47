// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.spi.Exchange.Item;

/**
 * One record within a bundle.
 *
 * @param id within its kind and Living-Lab
 * @param item empty where it was taken back
 * @param number of the issue in which it changed last
 * @param isForLeaders true where those alone read it who lead a Living-Lab
 */
record Entry(String kind, String id, Optional<Item> item, int number, boolean isForLeaders) {
    Entry {
        if (!kind.matches("[a-z][a-z-]{0,40}")) throw new IllegalArgumentException("kind: a lower-case word, got " + kind);
        if (id.isBlank() || id.length() > Item.ID_MOST) throw new IllegalArgumentException("id: 1 to " + Item.ID_MOST + " characters");
        if (number < 1) throw new IllegalArgumentException("number: 1 or more, got " + number);
    }

    static Entry of(String kind, Item item, int number, boolean isForLeaders) {
        return new Entry(kind, item.id(), Optional.of(item), number, isForLeaders);
    }

    static Entry gone(String kind, String id, int number) {
        return new Entry(kind, id, Optional.empty(), number, false);
    }

    /** What it goes by. */
    String word() {
        return kind + ":" + id;
    }

    /** The same, for leaders alone where it is so here, whatever its sender says. */
    Entry withLeaders(boolean isForThem) {
        return new Entry(kind, id, item, number, item.isPresent() && (isForLeaders || isForThem));
    }

    Map<String, Object> written() {
        var all = new LinkedHashMap<String, Object>(Map.of("kind", kind, "id", id, "number", number));
        if (item.isEmpty()) all.put("gone", true);
        item.ifPresent(each -> {
            all.put("title", each.title());
            all.put("fields", each.fields());
            if (isForLeaders) all.put("leaders", true);
        });
        return all;
    }

    /** @throws RuntimeException where a part is missing, off or too long */
    static Entry read(JsonObject one) {
        var id = one.get("id").getAsString();
        boolean isGone = one.has("gone") && one.get("gone").getAsBoolean();
        var item = isGone ? Optional.<Item>empty() : Optional.of(new Item(id, one.get("title").getAsString(), texts(one.getAsJsonObject("fields"))));
        return new Entry(one.get("kind").getAsString(), id, item, one.get("number").getAsInt(), one.has("leaders") && one.get("leaders").getAsBoolean());
    }

    /** Reads what {@link Canonical} wrote of fields; an empty text is none. */
    static Map<String, String> fields(String json) {
        return json.isEmpty() ? Map.of() : texts(JsonParser.parseString(json).getAsJsonObject());
    }

    private static Map<String, String> texts(JsonObject object) {
        var fields = new LinkedHashMap<String, String>();
        object.entrySet().forEach(field -> fields.put(field.getKey(), text(field.getValue())));
        return fields;
    }

    private static String text(JsonElement value) {
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) throw new JsonParseException("a field is no text");
        return value.getAsString();
    }
}
