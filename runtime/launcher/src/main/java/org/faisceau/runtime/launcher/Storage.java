// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the framework keeps of its bundles from one start to the next: how they are wired, and what SCR read of their components. It
 * spares a start a fifth of its work. A label says for which jars, in which place and under which Java it holds; the label lies
 * there only while no start is under way, so that what a broken start left in doubt is made anew.
 */
final class Storage {
    private final Path folder;
    private final Path label;
    private final Home home;

    Storage(DataFolder data, Home home) {
        this.folder = data.resolve("osgi");
        this.label = folder.resolve("holds-for.txt");
        this.home = home;
    }

    Path folder() {
        return folder;
    }

    /** Takes the label off; true where it said that what lies here holds for these features. */
    boolean open(List<Feature> features) {
        try {
            boolean holds = Files.exists(label) && Files.readString(label).equals(text(features));
            Files.deleteIfExists(label);
            return holds;
        } catch (IOException e) {
            doubt(e);
            return false;
        }
    }

    /** Puts the label on: a start with these features came to its end. Without a label, on a full disk, the next start takes longer. */
    void keep(List<Feature> features) {
        try {
            Files.createDirectories(folder);
            Files.writeString(label, text(features));
        } catch (IOException e) {
            doubt(e);
        }
    }

    private static void doubt(IOException e) {
        System.getLogger(Storage.class.getName()).log(System.Logger.Level.WARNING, "what the framework keeps has no label", e);
    }

    /** A jar that was replaced in its place has another size or moment. */
    private String text(List<Feature> features) throws IOException {
        try (var libraries = Files.list(home.folder().resolve("lib"))) {
            var jars = features.stream().flatMap(feature -> feature.parts().stream()).map(home::jar);
            var place = Stream.of(System.getProperty("java.vm.version"), home.folder().toString());
            return Stream.concat(place, Stream.concat(libraries.sorted(), jars).map(Storage::line)).collect(Collectors.joining("\n"));
        }
    }

    private static String line(Path jar) {
        try {
            return jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        } catch (IOException e) {
            throw new UncheckedIOException("a jar of the distribution", e);
        }
    }
}
