// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The feature files of the distribution: which bundles a module has.
 *
 * @param jars paths of jars within a repository in Maven layout, in the order they start, by feature name
 */
record Features(SortedMap<String, List<String>> jars) {
    static final String PLATFORM = "platform";

    /** Those of the bundles that are started here. */
    static Features in(Place place) {
        return in(place.features(), place.servesHttp());
    }

    static Features in(Path folder, boolean withHttp) {
        var jars = new TreeMap<String, List<String>>();
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            for (var file : files) jars.put(file.getFileName().toString().replaceFirst("\\.json$", ""), read(file, withHttp));
        } catch (IOException e) {
            throw new UncheckedIOException("feature files in " + folder, e);
        }
        return new Features(jars);
    }

    private static List<String> read(Path file, boolean withHttp) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            var paths = new ArrayList<String>();
            for (var bundle : JsonParser.parseReader(reader).getAsJsonObject().getAsJsonArray("bundles")) {
                var part = bundle.getAsJsonObject();
                if (withHttp || !part.has("http")) paths.add(path(part.get("id").getAsString()));
            }
            return List.copyOf(paths);
        }
    }

    /** {@code group:artifact:version} or {@code group:artifact:jar:classifier:version}. */
    static String path(String id) {
        var piece = id.split(":");
        var version = piece[piece.length - 1];
        var classifier = piece.length == 5 ? "-" + piece[3] : "";
        return "%s/%s/%s/%s-%s%s.jar".formatted(piece[0].replace('.', '/'), piece[1], version, piece[1], version, classifier);
    }
}
