// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import com.google.gson.Gson;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.faisceau.store.api.Journal.FieldChange;

/**
 * What a journal entry says beyond the chain, and may be erased.
 *
 * @param reason as the person gave it
 * @param changes field, before, after
 */
record Payload(String reason, List<List<String>> changes) {
    private static final Gson JSON = new Gson();

    static Payload of(String text) {
        return JSON.fromJson(text, Payload.class);
    }

    /** The text that is hashed and kept; sign by sign, for an import tells of hundreds of thousands. */
    String text() {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.beginObject().name("reason").value(reason).name("changes").beginArray();
            for (var change : changes) {
                json.beginArray();
                for (var part : change) json.value(part);
                json.endArray();
            }
            json.endArray().endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text takes all", e);
        }
        return text.toString();
    }

    List<FieldChange> fieldChanges() {
        return changes.stream().map(change -> new FieldChange(change.get(0), change.get(1), change.get(2))).toList();
    }
}
