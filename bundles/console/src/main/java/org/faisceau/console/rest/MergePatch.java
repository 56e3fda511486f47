// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** JSON merge patch. Source: RFC 7396, section 2; but a null stays, so that a required field is refused instead of missing. */
final class MergePatch {
    private MergePatch() {}

    static JsonElement apply(JsonElement target, JsonElement patch) {
        if (!patch.isJsonObject()) return patch;
        var merged = target.isJsonObject() ? target.getAsJsonObject().deepCopy() : new JsonObject();
        for (var part : patch.getAsJsonObject().entrySet()) {
            var before = merged.has(part.getKey()) ? merged.get(part.getKey()) : new JsonObject();
            merged.add(part.getKey(), apply(before, part.getValue()));
        }
        return merged;
    }
}
