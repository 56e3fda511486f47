// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Euros;

/** JSON schemas of records, each under its own name, as {@link Json} reads and writes them. */
final class Schemas {
    private static final Map<Class<?>, String[]> PLAIN = Map.ofEntries(
            Map.entry(String.class, new String[] {"string", ""}), Map.entry(boolean.class, new String[] {"boolean", ""}),
            Map.entry(Boolean.class, new String[] {"boolean", ""}), Map.entry(int.class, new String[] {"integer", "int32"}),
            Map.entry(Integer.class, new String[] {"integer", "int32"}), Map.entry(long.class, new String[] {"integer", "int64"}),
            Map.entry(Long.class, new String[] {"integer", "int64"}), Map.entry(double.class, new String[] {"number", "double"}),
            Map.entry(Double.class, new String[] {"number", "double"}), Map.entry(BigDecimal.class, new String[] {"number", ""}),
            Map.entry(Instant.class, new String[] {"string", "date-time"}), Map.entry(LocalDate.class, new String[] {"string", "date"}),
            Map.entry(LocalTime.class, new String[] {"string", "time"}), Map.entry(Duration.class, new String[] {"string", "duration"}));
    private final Map<String, JsonObject> named = new TreeMap<>();

    /** Every record met, by name. */
    Map<String, JsonObject> named() {
        return named;
    }

    JsonObject of(Type type) {
        if (type instanceof ParameterizedType exact) return many((Class<?>) exact.getRawType(), exact.getActualTypeArguments());
        return type instanceof Class<?> plain ? of(plain) : new JsonObject();
    }

    private JsonObject of(Class<?> type) {
        if (PLAIN.containsKey(type)) return plain(PLAIN.get(type)[0], PLAIN.get(type)[1]);
        if (type == Euros.class) return euros();
        if (type.isEnum()) return words(type);
        if (type.isRecord()) return record(type);
        return type.isSealed() ? anyOf(Arrays.stream(type.getPermittedSubclasses()).map(this::of)) : new JsonObject();
    }

    private JsonObject many(Class<?> raw, Type[] of) {
        if (raw == Optional.class) return orNull(of(of[0]));
        var schema = new JsonObject();
        if (Map.class.isAssignableFrom(raw)) {
            schema.addProperty("type", "object");
            schema.add("additionalProperties", of(of[1]));
        } else if (Collection.class.isAssignableFrom(raw)) {
            schema.addProperty("type", "array");
            schema.add("items", of(of[0]));
            if (Set.class.isAssignableFrom(raw)) schema.addProperty("uniqueItems", true);
        }
        return schema;
    }

    private JsonObject record(Class<?> type) {
        var name = name(type);
        if (!named.containsKey(name)) {
            var schema = plain("object", "");
            named.put(name, schema);
            describe(type, schema);
        }
        var schema = new JsonObject();
        schema.addProperty("$ref", "#/components/schemas/" + name);
        return schema;
    }

    private void describe(Class<?> type, JsonObject schema) {
        var properties = new JsonObject();
        var required = new JsonArray();
        for (var part : type.getRecordComponents()) {
            var value = of(part.getGenericType());
            properties.add(part.getName(), Part.isNullable(part) ? orNull(value) : value);
            if (Part.isRequired(part)) required.add(part.getName());
        }
        schema.add("properties", properties);
        if (!required.isEmpty()) schema.add("required", required);
    }

    static JsonObject plain(String type, String format) {
        var schema = new JsonObject();
        schema.addProperty("type", type);
        if (!format.isEmpty()) schema.addProperty("format", format);
        return schema;
    }

    /** Some parts of a record. */
    JsonObject patch(Class<?> type) {
        var schema = plain("object", "");
        describe(type, schema);
        schema.remove("required");
        return schema;
    }

    /** A page of a collection of such items. */
    static JsonObject page(JsonObject item) {
        var items = plain("array", "");
        items.add("items", item);
        var properties = new JsonObject();
        properties.add("items", items);
        properties.add("next", orNull(plain("string", "")));
        var page = plain("object", "");
        page.add("properties", properties);
        var required = new JsonArray();
        required.add("items");
        required.add("next");
        page.add("required", required);
        return page;
    }

    private static JsonObject euros() {
        var schema = plain("string", "");
        schema.addProperty("pattern", Amount.PATTERN);
        schema.addProperty("description", "Euros as a decimal text, such as 1250.00");
        return schema;
    }

    private static JsonObject words(Class<?> type) {
        var schema = plain("string", "");
        var words = new JsonArray();
        for (var constant : type.getEnumConstants()) words.add(((Enum<?>) constant).name());
        schema.add("enum", words);
        return schema;
    }

    private static JsonObject orNull(JsonObject schema) {
        return anyOf(Stream.of(schema, plain("null", "")));
    }

    private static JsonObject anyOf(Stream<JsonObject> schemas) {
        var either = new JsonArray();
        schemas.forEach(either::add);
        var schema = new JsonObject();
        schema.add("anyOf", either);
        return schema;
    }

    /** {@code directory.Organisation}: the bundle's word, then the class; the same whatever else is running. */
    static String name(Class<?> type) {
        var words = Arrays.stream(type.getPackageName().split("\\.")).filter(word -> !Set.of("api", "spi", "rest").contains(word)).toList();
        var word = words.get(words.size() - 1);
        return word + type.getName().substring(type.getPackageName().length()).replace('$', '.');
    }
}
