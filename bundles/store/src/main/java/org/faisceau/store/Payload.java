// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import com.google.gson.Gson;
import java.util.List;
import org.faisceau.kernel.api.JsonText;
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
        var text = new StringBuilder(256).append("{\"reason\":");
        JsonText.add(text, reason);
        text.append(",\"changes\":[");
        for (int at = 0; at < changes.size(); at++) {
            if (at > 0) text.append(',');
            change(text, changes.get(at));
        }
        return text.append("]}").toString();
    }

    private static void change(StringBuilder text, List<String> parts) {
        text.append('[');
        for (int at = 0; at < parts.size(); at++) {
            if (at > 0) text.append(',');
            JsonText.add(text, parts.get(at));
        }
        text.append(']');
    }

    List<FieldChange> fieldChanges() {
        return changes.stream().map(change -> new FieldChange(change.get(0), change.get(1), change.get(2))).toList();
    }
}
