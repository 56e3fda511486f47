// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.faisceau.kernel.api.FileBeside;

/** The OpenAPI 3.1 file: what never changes lies in {@code openapi.json} beside this class, the rest is made from the routes. */
final class OpenApi {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
    private final Schemas schemas = new Schemas();
    private final List<Route> routes;

    private OpenApi(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    static String of(List<Route> routes, String version) {
        return GSON.toJson(new OpenApi(routes).file(version));
    }

    private JsonObject file(String version) {
        var file = frame();
        file.getAsJsonObject("info").addProperty("version", version);
        file.add("paths", paths());
        for (var module : new TreeSet<>(routes.stream().map(Route::module).toList())) {
            var tag = new JsonObject();
            tag.addProperty("name", module);
            file.getAsJsonArray("tags").add(tag);
        }
        var components = file.getAsJsonObject("components");
        schemas.named().forEach(components.getAsJsonObject("schemas")::add);
        for (var fault : Fault.values()) components.getAsJsonObject("responses").add(String.valueOf(fault.status()), problem(fault));
        return file;
    }

    private JsonObject paths() {
        var paths = new JsonObject();
        for (var route : routes) {
            var path = "/api/v1" + route.path();
            if (!paths.has(path)) paths.add(path, new JsonObject());
            paths.getAsJsonObject(path).add(route.method().toLowerCase(Locale.ROOT), new Operation(route, schemas).json());
        }
        return paths;
    }

    private static JsonObject problem(Fault fault) {
        var response = new JsonObject();
        // Of two kinds with one status the first names it: 404 is also that of a stopped module.
        response.addProperty("description", Fault.of(fault.status()).title());
        response.add("content", Operation.content("application/problem+json", Operation.ref("schemas", "Problem")));
        return response;
    }

    private static JsonObject frame() {
        return JsonParser.parseString(FileBeside.text(OpenApi.class, "openapi.json")).getAsJsonObject();
    }
}
