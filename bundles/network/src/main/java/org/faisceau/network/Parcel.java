// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** @throws RuntimeException where a part is missing, off or too long */
    static Parcel read(String content) {
        var all = JsonParser.parseString(content).getAsJsonObject();
        var entries = new ArrayList<Entry>();
        all.getAsJsonArray("entries").forEach(one -> entries.add(Entry.read(one.getAsJsonObject())));
        var revoked = new ArrayList<Revoked>();
        var told = all.has("revoked") ? all.getAsJsonArray("revoked") : new JsonArray();
        told.forEach(one -> revoked.add(new Revoked(text(one, "key"), text(one, "name"), text(one, "reason"))));
        return new Parcel(all.get("from").getAsString(), all.get("number").getAsInt(), Instant.parse(all.get("madeAt").getAsString()), entries, revoked);
    }

    private static String text(JsonElement one, String name) {
        return one.getAsJsonObject().get(name).getAsString();
    }
}
