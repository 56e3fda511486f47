// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.modules.api.Anatomy.Holding;
import org.faisceau.modules.api.Anatomy.Tie;
import org.faisceau.modules.api.Wording;
import org.osgi.framework.Bundle;

/** A bundle's {@code module.json}: what must be known of it while it is off. */
record Sheet(
        String name, Wording title, Wording summary, String icon, List<String> addresses, List<String> kinds, List<Tie> ties, List<Holding> personalData) {
    private static final String ICON = "puzzle";
    private static final List<String> WITHOUT = List.of("without", "what", "loses", "text");

    static Sheet blank(String name) {
        return new Sheet(name, Wording.of(name), Wording.of(""), ICON, List.of(), List.of(), List.of(), List.of());
    }

    static Sheet titled(String name, Wording title, Wording summary, String icon) {
        return new Sheet(name, title, summary, icon, List.of(), List.of(), List.of(), List.of());
    }

    /** Empty where the bundle has none. */
    static Optional<Sheet> in(Bundle bundle) {
        var entry = bundle.getEntry("module.json");
        if (entry == null) return Optional.empty();
        try (var reader = new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8)) {
            return Optional.of(read(JsonParser.parseReader(reader).getAsJsonObject()));
        } catch (IOException | JsonParseException | IllegalStateException bad) {
            return Optional.of(blank(bundle.getSymbolicName()));
        }
    }

    static Sheet read(JsonObject json) {
        var name = text(json, "name", "?");
        return new Sheet(
                name,
                wording(json.get("title"), name),
                wording(json.get("summary"), ""),
                text(json, "icon", ICON),
                list(json, "addresses", JsonElement::getAsString),
                list(json, "kinds", JsonElement::getAsString),
                list(json, "ties", Sheet::tie),
                list(json, "personalData", Sheet::holding));
    }

    /** A plain name, or an object that also says what it does without that module. */
    private static Tie tie(JsonElement json) {
        if (json.isJsonPrimitive()) return new Tie(json.getAsString(), Wording.of(""));
        var object = json.getAsJsonObject();
        var without = WITHOUT.stream().filter(object::has).findFirst().map(object::get);
        return new Tie(text(object, "module", text(object, "to", "?")), without.map(it -> wording(it, "")).orElse(Wording.of("")));
    }

    private static Holding holding(JsonElement json) {
        var object = json.getAsJsonObject();
        return new Holding(wording(object.get("what"), ""), object.has("days") ? object.get("days").getAsInt() : 0);
    }

    private static Wording wording(JsonElement json, String otherwise) {
        if (json == null) return Wording.of(otherwise);
        if (json.isJsonPrimitive()) return Wording.of(json.getAsString());
        return new Wording(text(json.getAsJsonObject(), "fr", otherwise), text(json.getAsJsonObject(), "en", otherwise));
    }

    private static String text(JsonObject json, String name, String otherwise) {
        return json.has(name) ? json.get(name).getAsString() : otherwise;
    }

    private static <T> List<T> list(JsonObject json, String name, Function<JsonElement, T> item) {
        var items = new ArrayList<T>();
        if (json.has(name)) for (var each : json.getAsJsonArray(name)) items.add(item.apply(each));
        return List.copyOf(items);
    }
}
