// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.stream.Collectors;
import org.faisceau.rules.api.FieldDifference;
import org.faisceau.rules.api.Rule;

/** What differs between two states of a row, field by field, in the words of its text. */
final class RuleChanges {
    private static final Gson GSON = new Gson();

    private RuleChanges() {}

    static List<FieldDifference> between(Rule before, Rule after) {
        return between(GSON.toJsonTree(RuleText.of(before)).getAsJsonObject(), GSON.toJsonTree(RuleText.of(after)).getAsJsonObject());
    }

    /** All that a new row says. */
    static List<FieldDifference> of(Rule rule) {
        return between(new JsonObject(), GSON.toJsonTree(RuleText.of(rule)).getAsJsonObject());
    }

    private static List<FieldDifference> between(JsonObject before, JsonObject after) {
        var all = new ArrayList<FieldDifference>();
        for (var field : after.keySet()) {
            var one = before.has(field) ? said(before.get(field)) : "";
            var other = said(after.get(field));
            if (!one.equals(other)) all.add(new FieldDifference(field, one, other));
        }
        return all;
    }

    private static String said(JsonElement value) {
        if (value.isJsonArray()) return StreamSupport.stream(value.getAsJsonArray().spliterator(), false).map(JsonElement::getAsString).collect(Collectors.joining("\n"));
        return value.getAsString();
    }
}
