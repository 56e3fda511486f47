// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.faisceau.console.Query;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private final RouteTable table = new RouteTable(Declared.of(new Lamps()));
    private final JsonObject file = JsonParser.parseString(OpenApi.of(table.routes(), "1.0.0")).getAsJsonObject();

    private JsonObject operation(String path, String method) {
        return file.getAsJsonObject("paths").getAsJsonObject("/api/v1" + path).getAsJsonObject(method);
    }

    @Test
    void listsEveryRoute() {
        assertEquals(12, table.routes().size());
        assertTrue(table.routes().stream().allMatch(route -> operation(route.path(), route.method().toLowerCase(Locale.ROOT)) != null));
    }

    @Test
    void listsNothingElse() {
        var empty = JsonParser.parseString(OpenApi.of(List.of(), "1.0.0")).getAsJsonObject();
        assertEquals(0, empty.getAsJsonObject("paths").size());
    }

    @Test
    void namesEachOperationOnce() {
        var ids = new HashSet<String>();
        var all = file.getAsJsonObject("paths").entrySet().stream().flatMap(path -> path.getValue().getAsJsonObject().entrySet().stream());
        assertTrue(all.allMatch(operation -> ids.add(operation.getValue().getAsJsonObject().get("operationId").getAsString())));
    }

    @Test
    void resolvesEveryReference() {
        var refs = new HashSet<String>();
        collect(file, refs);
        assertTrue(refs.contains("#/components/schemas/console.Lamp"));
        assertTrue(refs.stream().allMatch(this::resolves), refs.toString());
    }

    @Test
    void tellsTypesAndFormats() {
        var parts = schema("console.Lamp").getAsJsonObject("properties");
        assertEquals("{\"type\":\"integer\",\"format\":\"int32\"}", parts.get("watts").toString());
        assertEquals("{\"type\":\"string\",\"enum\":[\"WARM\",\"COLD\"]}", parts.get("colour").toString());
        assertEquals("{\"anyOf\":[{\"type\":\"string\",\"format\":\"date\"},{\"type\":\"null\"}]}", parts.get("due").toString());
        assertEquals("{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/console.Lamp.Bulb\"}}", parts.get("bulbs").toString());
    }

    @Test
    void tellsWhatIsRequired() {
        assertEquals("[\"name\",\"colour\",\"watts\",\"lit\"]", schema("console.Lamp").get("required").toString());
    }

    @Test
    void tellsTheFiltersOfACollection() {
        var names = names(operation("/lamps", "get").getAsJsonArray("parameters"));
        assertTrue(names.containsAll(List.of("text", "colour")), names.toString());
    }

    @Test
    void tellsTheVariablesOfAPath() {
        assertTrue(names(operation("/lamps/{id}/switch", "post").getAsJsonArray("parameters")).contains("id"));
    }

    @Test
    void asksNoBodyWhereNothingIsSaid() {
        assertFalse(operation("/lamps/{id}/switch", "post").has("requestBody"));
        assertTrue(operation("/lamps", "post").has("requestBody"));
    }

    @Test
    void tellsTheStatusesOfAChange() {
        var statuses = operation("/lamps/{id}", "put").getAsJsonObject("responses").keySet();
        assertTrue(statuses.containsAll(List.of("200", "401", "403", "404", "412", "422", "428")), statuses.toString());
    }

    @Test
    void asksTheVersionSeenOfAStep() {
        var step = operation("/lamps/{id}/repairs", "post");
        assertTrue(step.getAsJsonArray("parameters").toString().contains("ifMatch"));
        assertTrue(step.getAsJsonObject("responses").keySet().containsAll(List.of("200", "412", "428")));
        assertTrue(step.getAsJsonObject("responses").getAsJsonObject("200").toString().contains("etag"));
    }

    @Test
    void requiresNothingOfAPatch() {
        var body = operation("/lamps/{id}", "patch").getAsJsonObject("requestBody").toString();
        assertTrue(body.contains("watts") && !body.contains("\"required\":["), body);
    }

    @Test
    void isReadWithoutATokenAndKnownByItsTag() {
        var description = Description.of(table, "1.0.0");
        var first = description.answer(request("GET", ""));
        assertEquals(200, first.status());
        assertEquals(304, description.answer(request("GET", first.header("ETag"))).status());
        assertEquals(405, description.answer(request("POST", "")).status());
    }

    private static Request request(String method, String known) {
        return new Request(method, List.of(), Query.of(""), name -> name.equals("If-None-Match") ? known : "", InputStream.nullInputStream(), "192.0.2.1");
    }

    private JsonObject schema(String name) {
        return file.getAsJsonObject("components").getAsJsonObject("schemas").getAsJsonObject(name);
    }

    private static List<String> names(JsonArray parameters) {
        return StreamSupport.stream(parameters.spliterator(), false).map(JsonElement::getAsJsonObject).filter(it -> it.has("name"))
                .map(it -> it.get("name").getAsString()).toList();
    }

    private boolean resolves(String ref) {
        var parts = ref.split("/");
        return file.getAsJsonObject(parts[1]).getAsJsonObject(parts[2]).has(parts[3]);
    }

    private static void collect(JsonElement element, HashSet<String> refs) {
        if (element.isJsonArray()) element.getAsJsonArray().forEach(each -> collect(each, refs));
        if (!element.isJsonObject()) return;
        if (element.getAsJsonObject().has("$ref")) refs.add(element.getAsJsonObject().get("$ref").getAsString());
        element.getAsJsonObject().entrySet().forEach(entry -> collect(entry.getValue(), refs));
    }
}
