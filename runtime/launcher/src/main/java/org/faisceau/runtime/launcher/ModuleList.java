// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.Files;

/**
 * Which optional modules run while nobody else decides: {@code modules.json} of the data folder, which the bundle
 * {@code org.faisceau.modules} keeps, such as {@code {"needs":true,"gatherings":false}}. An unnamed module runs.
 */
record ModuleList(JsonObject states) {
    static final String DECIDER = "org.faisceau.modules";

    static ModuleList of(DataFolder data) {
        try {
            return new ModuleList(JsonParser.parseString(Files.readString(data.resolve("modules.json"))).getAsJsonObject());
        } catch (IOException | JsonSyntaxException | IllegalStateException e) {
            return new ModuleList(new JsonObject());
        }
    }

    boolean runs(Feature feature) {
        return !states.has(feature.name()) || states.get(feature.name()).getAsBoolean();
    }
}
