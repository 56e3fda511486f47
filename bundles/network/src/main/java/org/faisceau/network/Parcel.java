// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.faisceau.network.api.Arrivals;

/**
 * What a bundle says, once it is known whose it is.
 *
 * @param from who sends it, in words
 * @param number of the sender's issues, 1 and up
 * @param revoked keys that the sender trusts no more
 */
record Parcel(String from, int number, Instant madeAt, List<Entry> entries, List<Revoked> revoked) {
    private static final int NAME_MOST = 200;

    Parcel {
        if (from.isBlank() || from.length() > NAME_MOST) throw new IllegalArgumentException("from: 1 to " + NAME_MOST + " characters");
        if (number < 1) throw new IllegalArgumentException("number: 1 or more, got " + number);
        long standing = entries.stream().filter(entry -> entry.item().isPresent()).count();
        if (standing > Arrivals.LINES_MOST) throw new IllegalArgumentException("entries: at most " + Arrivals.LINES_MOST + ", got " + standing);
        if (entries.size() - standing > Arrivals.GONE_MOST) throw new IllegalArgumentException("gone: at most " + Arrivals.GONE_MOST + ", got " + (entries.size() - standing));
        entries = List.copyOf(entries);
        revoked = List.copyOf(revoked);
    }

    /** A key that its sender trusts no more, and why. */
    record Revoked(String key, String name, String reason) {}

    /** In one way only: the same state makes the same text. */
    String written() {
        return Canonical.text(Map.of("from", from, "number", number, "madeAt", madeAt.toString(), "entries", entries.stream().map(Entry::written).toList(),
                "revoked", revoked.stream().map(one -> Map.of("key", one.key(), "name", one.name(), "reason", one.reason())).toList()));
    }

    /** @throws Unreadable where a part is missing, off or too long */
    static Parcel read(String content) {
        var all = Unreadable.unless("content", () -> JsonParser.parseString(content).getAsJsonObject());
        var entries = Unreadable.unless("entries", () -> list(all.getAsJsonArray("entries")).map(one -> Entry.read(one.getAsJsonObject())).toList());
        var revoked = Unreadable.unless("revoked", () -> list(all.has("revoked") ? all.getAsJsonArray("revoked") : new JsonArray()).map(one -> new Revoked(text(one, "key"), text(one, "name"), text(one, "reason"))).toList());
        var from = Unreadable.unless("from", () -> all.get("from").getAsString());
        int number = Unreadable.unless("number", () -> all.get("number").getAsInt());
        var madeAt = Unreadable.unless("madeAt", () -> Instant.parse(all.get("madeAt").getAsString()));
        return Unreadable.unless(number < 1 ? "number" : from.isBlank() || from.length() > NAME_MOST ? "from" : "entries", () -> new Parcel(from, number, madeAt, entries, revoked));
    }

    private static Stream<JsonElement> list(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonElement one, String name) {
        return one.getAsJsonObject().get(name).getAsString();
    }
}
