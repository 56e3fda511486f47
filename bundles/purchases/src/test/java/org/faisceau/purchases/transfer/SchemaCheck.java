// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** As much of JSON Schema draft 7 as the official schemas of essential data use; a word it does not know is an error, never passed over. */
final class SchemaCheck {
    private static final Set<String> SILENT = Set.of("$id", "$schema", "title", "description", "definitions", "examples", "default", "$comment");
    private final JsonObject root;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(JsonObject root) {
        this.root = root;
    }

    /** What a document breaks, by its place; empty where it is valid. */
    static List<String> faults(String version, String document) throws IOException {
        try (var in = new InputStreamReader(SchemaCheck.class.getResourceAsStream("/decp/schema-" + version + ".json"), StandardCharsets.UTF_8)) {
            var check = new SchemaCheck(JsonParser.parseReader(in).getAsJsonObject());
            check.look(check.root, JsonParser.parseString(document), "");
            return check.faults;
        }
    }

    private void look(JsonObject schema, JsonElement value, String at) {
        // Draft 7: beside a reference nothing else counts.
        if (schema.has("$ref")) look(referred(schema.get("$ref").getAsString()), value, at);
        else schema.entrySet().stream().filter(word -> !SILENT.contains(word.getKey())).forEach(word -> word(schema, word.getKey(), word.getValue(), value, at));
    }

    private void word(JsonObject schema, String word, JsonElement told, JsonElement value, String at) {
        switch (word) {
            case "type" -> need(isOf(told.getAsString(), value), at, "is no " + told);
            case "enum" -> need(told.getAsJsonArray().contains(value), at, "is none of the words: " + value);
            case "anyOf" -> need(told.getAsJsonArray().asList().stream().anyMatch(one -> holds(one.getAsJsonObject(), value, at)), at, "fits none of several");
            case "allOf" -> told.getAsJsonArray().forEach(one -> look(one.getAsJsonObject(), value, at));
            case "pattern" -> need(!isText(value) || Pattern.compile(told.getAsString()).matcher(value.getAsString()).find(), at, "does not match " + told + ": " + value);
            case "minLength" -> need(!isText(value) || value.getAsString().length() >= told.getAsInt(), at, "is shorter than " + told);
            case "maxLength" -> need(!isText(value) || value.getAsString().length() <= told.getAsInt(), at, "is longer than " + told);
            case "minimum" -> need(!isNumber(value) || value.getAsBigDecimal().compareTo(told.getAsBigDecimal()) >= 0, at, "is less than " + told);
            case "maximum" -> need(!isNumber(value) || value.getAsBigDecimal().compareTo(told.getAsBigDecimal()) <= 0, at, "is more than " + told);
            case "minItems" -> need(!(value instanceof JsonArray all) || all.size() >= told.getAsInt(), at, "has fewer than " + told);
            case "uniqueItems" -> need(!(value instanceof JsonArray all) || new HashSet<>(all.asList()).size() == all.size(), at, "has something twice");
            case "required" -> need(!(value instanceof JsonObject one) || told.getAsJsonArray().asList().stream().allMatch(name -> one.has(name.getAsString())), at, "lacks one of " + told);
            case "properties" -> {
                if (value instanceof JsonObject one) told.getAsJsonObject().entrySet().stream().filter(part -> one.has(part.getKey()))
                        .forEach(part -> look(part.getValue().getAsJsonObject(), one.get(part.getKey()), at + "/" + part.getKey()));
            }
            case "additionalProperties" -> need(told.getAsBoolean() || !(value instanceof JsonObject one) || schema.getAsJsonObject("properties").keySet().containsAll(one.keySet()), at, "has more than the schema knows");
            case "items" -> {
                if (value instanceof JsonArray all) for (int place = 0; place < all.size(); place++) look(told.getAsJsonObject(), all.get(place), at + "/" + place);
            }
            default -> throw new IllegalStateException("schema: the word " + word + " is not understood");
        }
    }

    private boolean holds(JsonObject schema, JsonElement value, String at) {
        var aside = new SchemaCheck(root);
        aside.look(schema, value, at);
        return aside.faults.isEmpty();
    }

    private JsonObject referred(String path) {
        var found = root;
        for (var part : path.substring("#/".length()).split("/")) found = found.getAsJsonObject(part);
        return found;
    }

    private void need(boolean isKept, String at, String fault) {
        if (!isKept) faults.add(at + " " + fault);
    }

    private static boolean isOf(String type, JsonElement value) {
        return switch (type) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "string" -> isText(value);
            case "number" -> isNumber(value);
            case "integer" -> isNumber(value) && value.getAsBigDecimal().remainder(BigDecimal.ONE).signum() == 0;
            case "boolean" -> value instanceof JsonPrimitive one && one.isBoolean();
            default -> throw new IllegalStateException("schema: the type " + type + " is not understood");
        };
    }

    private static boolean isText(JsonElement value) {
        return value instanceof JsonPrimitive one && one.isString();
    }

    private static boolean isNumber(JsonElement value) {
        return value instanceof JsonPrimitive one && one.isNumber();
    }
}
