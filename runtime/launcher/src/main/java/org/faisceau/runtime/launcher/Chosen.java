// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The modules that {@code --modules} names: those of the distribution, parts of the platform, which run anyway, and those a profile knows. */
record Chosen(Home home) {
    private static final String PROFILES = "org/faisceau/modules/profiles.json";

    /**
     * Those that a profile knows and this distribution does not carry. Whoever writes one list for every place may name them.
     *
     * @param names separated by commas
     * @throws Usage if a name is nobody's
     */
    List<String> absent(String names) {
        var asked = Stream.of(names.split(",")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        if (asked.isEmpty()) return asked;
        var features = home.readFeatures();
        var optional = features.stream().filter(feature -> !feature.isPlatform()).map(Feature::name).toList();
        var platform = features.stream().filter(Feature::isPlatform).flatMap(feature -> feature.parts().stream()).toList();
        var absent = asked.stream().filter(name -> !optional.contains(name) && platform.stream().noneMatch(part -> isOf(part, name))).toList();
        if (absent.isEmpty()) return absent;
        var known = platform.stream().filter(part -> isOf(part, "modules")).findFirst().map(this::ofProfiles).orElse(Set.of());
        for (var name : absent) if (!known.contains(name)) throw new Usage("--modules does not know " + name + "; there are " + String.join(", ", optional));
        return absent;
    }

    private static boolean isOf(Feature.Part part, String name) {
        return part.id().contains(":org.faisceau." + name + ":");
    }

    private Set<String> ofProfiles(Feature.Part modules) {
        var file = home.jar(modules);
        try (var jar = new JarFile(file.toFile())) {
            var names = new HashSet<String>();
            var json = new String(jar.getInputStream(jar.getJarEntry(PROFILES)).readAllBytes(), StandardCharsets.UTF_8);
            for (var profile : JsonParser.parseString(json).getAsJsonArray()) profile.getAsJsonObject().getAsJsonArray("modules").forEach(name -> names.add(name.getAsString()));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("profiles could not be read in " + file, e);
        }
    }
}
