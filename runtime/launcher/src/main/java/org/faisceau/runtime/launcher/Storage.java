// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
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
    /** The last change of the file, its name and place included; where the system has no such moment, that of its content. */
    private static final String MOMENT = FileSystems.getDefault().supportedFileAttributeViews().contains("unix") ? "unix:ctime" : "lastModifiedTime";
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
        } catch (IOException | UncheckedIOException e) {
            doubt(e);
            return false;
        }
    }

    /** Puts the label on: a start with these features came to its end. Without a label, on a full disk, the next start takes longer. */
    void keep(List<Feature> features) {
        try {
            Files.createDirectories(folder);
            Files.writeString(label, text(features));
        } catch (IOException | UncheckedIOException e) {
            doubt(e);
        }
    }

    private static void doubt(Exception e) {
        System.getLogger(Storage.class.getName()).log(System.Logger.Level.WARNING, "what the framework keeps has no label", e);
    }

    /**
     * A jar that was replaced in its place has another size, moment or entry in the file system: archives give all of theirs one moment,
     * but none can give back the moment at which the file itself last changed, where the system knows of it.
     */
    private String text(List<Feature> features) throws IOException {
        try (var libraries = Files.list(home.folder().resolve("lib"))) {
            var jars = features.stream().flatMap(feature -> feature.parts().stream()).map(home::jar);
            var place = Stream.of(System.getProperty("java.vm.version"), home.folder().toString());
            return Stream.concat(place, Stream.concat(libraries.sorted(), jars).map(Storage::line)).collect(Collectors.joining("\n"));
        }
    }

    private static String line(Path jar) {
        try {
            return jar.getFileName() + " " + Files.size(jar) + " " + Files.getAttribute(jar, MOMENT);
        } catch (IOException e) {
            throw new UncheckedIOException("a jar of the distribution", e);
        }
    }
}
