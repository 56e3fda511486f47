// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The unpacked distribution: {@code bin lib repository features etc}. */
public record Home(Path folder) {
    /** The distribution that the start script named, or the one this class was loaded from. */
    static Home here() {
        var named = System.getProperty("faisceau.home");
        if (named == null) throw new Refusal("The property faisceau.home is missing: start Faisceau with bin/faisceau.");
        return new Home(Path.of(named).toAbsolutePath().normalize());
    }

    Path features() {
        return folder.resolve("features");
    }

    Path defaultData() {
        return folder.resolve("data");
    }

    /** Every feature of the distribution, {@code platform} first, then by name. */
    public List<Feature> readFeatures() {
        try (var files = Files.list(features())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                .map(Feature::read)
                .sorted(Comparator.comparing((Feature feature) -> !feature.isPlatform()).thenComparing(Feature::name))
                .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("features could not be read in " + features(), e);
        }
    }

    /** Where a bundle lies. */
    public Path jar(Feature.Part part) {
        return folder.resolve("repository").resolve(part.path());
    }

    /** The version of the distribution, which is that of its platform feature. */
    String version() {
        return Feature.read(features().resolve(Feature.PLATFORM + ".json")).version();
    }
}
