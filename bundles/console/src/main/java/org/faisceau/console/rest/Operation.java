// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One route in the OpenAPI file. */
final class Operation {
    private static final List<Fault> CHANGE =
            List.of(Fault.MALFORMED, Fault.CONFLICT, Fault.STALE, Fault.TOO_LARGE, Fault.MEDIA_TYPE, Fault.INVALID, Fault.NO_VERSION);
    private static final Map<Route.Sort, List<Fault>> OWN = Map.of(
            Route.Sort.COLLECTION, List.of(Fault.INVALID),
            Route.Sort.RECORD, List.of(),
            Route.Sort.CREATE, List.of(Fault.MALFORMED, Fault.CONFLICT, Fault.TOO_LARGE, Fault.MEDIA_TYPE, Fault.INVALID),
            Route.Sort.CHANGE, CHANGE,
            Route.Sort.PATCH, CHANGE,
            Route.Sort.STEP, CHANGE,
            Route.Sort.ACT, List.of(Fault.MALFORMED, Fault.CONFLICT, Fault.TOO_LARGE, Fault.MEDIA_TYPE, Fault.INVALID));
    private static final List<Fault> ALWAYS = List.of(
            Fault.UNAUTHENTICATED, Fault.FORBIDDEN, Fault.NOT_FOUND, Fault.NOT_ACCEPTABLE, Fault.BUSY, Fault.FAILED, Fault.UNAVAILABLE);
    private final Route route;
    private final Schemas schemas;

    Operation(Route route, Schemas schemas) {
        this.route = route;
        this.schemas = schemas;
    }

    JsonObject json() {
        var json = new JsonObject();
        json.addProperty("operationId", id());
        json.addProperty("summary", route.summary());
        json.addProperty("description", "Scope " + Gate.scope(route).name().toLowerCase(Locale.ROOT) + ", role " + route.role() + "." + extent());
        var tags = new JsonArray();
        tags.add(route.module());
        json.add("tags", tags);
        json.add("parameters", parameters());
        if (route.reads()) json.add("requestBody", body());
        json.add("responses", responses());
        return json;
    }

    private String extent() {
        return switch (route.sort()) {
            case CHANGE -> " The body is the whole: what is left out is emptied.";
            case PATCH -> " What is left out stays, what is null is emptied (RFC 7396).";
            default -> "";
        };
    }

    /** {@code putNeedsId}: unique, as method and path are. */
    private String id() {
        var id = new StringBuilder(route.method().toLowerCase(Locale.ROOT));
        for (var word : route.path().split("[^A-Za-z0-9]+")) if (!word.isEmpty()) id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        return id.toString();
    }

    private JsonArray parameters() {
        var parameters = new JsonArray();
        route.pattern().parts().stream().filter(part -> part.startsWith("{")).forEach(part -> parameters.add(text(part.substring(1, part.length() - 1), "path")));
        shared().forEach(name -> parameters.add(ref("parameters", name)));
        if (route.sort() == Route.Sort.COLLECTION) Filters.of(route.summary()).forEach(name -> parameters.add(text(name, "query")));
        return parameters;
    }

    private List<String> shared() {
        return switch (route.sort()) {
            case COLLECTION -> List.of("limit", "after");
            case RECORD -> List.of("ifNoneMatch");
            case CHANGE, PATCH -> List.of("ifMatch");
            case CREATE, ACT -> List.of("idempotencyKey");
            case STEP -> List.of("ifMatch", "idempotencyKey");
        };
    }

    private static JsonObject text(String name, String in) {
        var parameter = new JsonObject();
        parameter.addProperty("name", name);
        parameter.addProperty("in", in);
        if (in.equals("path")) parameter.addProperty("required", true);
        parameter.add("schema", Schemas.plain("string", ""));
        return parameter;
    }

    private JsonObject body() {
        var body = new JsonObject();
        body.addProperty("required", true);
        body.add("content", content("application/json", route.sort() == Route.Sort.PATCH ? schemas.patch(route.body()) : schemas.of(route.body())));
        return body;
    }

    private JsonObject responses() {
        var responses = new JsonObject();
        responses.add(route.sort() == Route.Sort.CREATE ? "201" : "200", good());
        if (route.sort() == Route.Sort.RECORD) responses.add("304", described("Unchanged"));
        ALWAYS.forEach(fault -> responses.add(status(fault), ref("responses", status(fault))));
        OWN.get(route.sort()).forEach(fault -> responses.add(status(fault), ref("responses", status(fault))));
        return responses;
    }

    private JsonObject good() {
        var good = described(route.sort() == Route.Sort.CREATE ? "Created" : "Done");
        var headers = new JsonObject();
        if (route.sort() != Route.Sort.COLLECTION && route.sort() != Route.Sort.ACT) headers.add("ETag", ref("headers", "etag"));
        if (route.sort() == Route.Sort.CREATE) headers.add("Location", ref("headers", "location"));
        if (headers.size() > 0) good.add("headers", headers);
        var schema = schemas.of(route.type());
        good.add("content", content("application/json", route.sort() == Route.Sort.COLLECTION ? Schemas.page(schema) : schema));
        return good;
    }

    private static String status(Fault fault) {
        return String.valueOf(fault.status());
    }

    private static JsonObject described(String description) {
        var response = new JsonObject();
        response.addProperty("description", description);
        return response;
    }

    static JsonObject content(String mediaType, JsonObject schema) {
        var media = new JsonObject();
        media.add("schema", schema);
        var content = new JsonObject();
        content.add(mediaType, media);
        return content;
    }

    static JsonObject ref(String part, String name) {
        var ref = new JsonObject();
        ref.addProperty("$ref", "#/components/" + part + "/" + name);
        return ref;
    }
}
