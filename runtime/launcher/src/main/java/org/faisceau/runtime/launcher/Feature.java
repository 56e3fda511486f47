// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One feature file (OSGi Feature Service, Compendium 159).
 *
 * @param name what an administrator calls it: the file name without its ending
 * @param version of the feature
 * @param parts its bundles, in the order they are installed and started
 */
public record Feature(String name, String version, List<Part> parts) {
    static final String PLATFORM = "platform";

    /** Copies the list. */
    public Feature {
        parts = List.copyOf(parts);
    }

    /**
     * A bundle of a feature.
     *
     * @param id {@code group:artifact:version} or {@code group:artifact:jar:classifier:version}
     * @param servesHttp whether it opens the port; left asleep when a command runs without HTTP
     * @param ahead the class that {@link Ahead} runs before this bundle starts; empty without
     */
    public record Part(String id, boolean servesHttp, String ahead) {
        /** Its place in a repository in Maven layout. */
        public String path() {
            var piece = id.split(":");
            var version = piece[piece.length - 1];
            var classifier = piece.length == 5 ? "-" + piece[3] : "";
            return piece[0].replace('.', '/') + "/" + piece[1] + "/" + version + "/" + piece[1] + "-" + version + classifier + ".jar";
        }
    }

    /** Whether it is never off. */
    public boolean isPlatform() {
        return name.equals(PLATFORM);
    }

    static Feature read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var json = JsonParser.parseReader(reader).getAsJsonObject();
            var parts = new ArrayList<Part>();
            for (var each : json.getAsJsonArray("bundles")) parts.add(part(each.getAsJsonObject()));
            var id = json.get("id").getAsString();
            var name = file.getFileName().toString().replaceFirst("\\.json$", "");
            return new Feature(name, id.substring(id.lastIndexOf(':') + 1), parts);
        } catch (IOException | RuntimeException e) {
            throw new UncheckedIOException("feature file cannot be read: " + file, e instanceof IOException io ? io : new IOException(e));
        }
    }

    private static Part part(JsonObject bundle) {
        return new Part(
                bundle.get("id").getAsString(),
                bundle.has("http") && bundle.get("http").getAsBoolean(),
                bundle.has("ahead") ? bundle.get("ahead").getAsString() : "");
    }
}
