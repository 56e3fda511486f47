// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import org.faisceau.store.api.Journal.FieldChange;

/**
 * What a journal entry says beyond the chain, and may be erased.
 *
 * @param reason as the person gave it
 * @param changes field, before, after
 */
record Payload(String reason, List<List<String>> changes) {
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    static Payload of(String text) {
        return JSON.fromJson(text, Payload.class);
    }

    /** The text that is hashed and kept. */
    String text() {
        return JSON.toJson(this);
    }

    List<FieldChange> fieldChanges() {
        return changes.stream().map(change -> new FieldChange(change.get(0), change.get(1), change.get(2))).toList();
    }
}
