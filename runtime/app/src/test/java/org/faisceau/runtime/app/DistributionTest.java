// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.runtime.launcher.Feature;
import org.faisceau.runtime.launcher.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** Features, repository, framework and notices tell one story. */
class DistributionTest {
    private final Home home = new Home(Path.of(System.getProperty("distribution")));

    @Test
    void theRepositoryHoldsWhatTheFeaturesNameAndNothingElse() throws IOException {
        var named = parts().map(home::jar).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(lines(named), lines(new TreeSet<>(jars(home.folder().resolve("repository")))));
    }

    @Test
    void noBundleIsNamedTwice() {
        var ids = parts().map(Feature.Part::id).toList();
        assertEquals(ids.size(), ids.stream().distinct().count(), ids.toString());
    }

    @Test
    void everyVersionComesFromTheRootPom() {
        assertTrue(parts().map(Feature.Part::id).noneMatch(id -> id.contains("$")), "a version was not filtered");
    }

    @Test
    void everyBundleResolves(@TempDir Path storage) throws Exception {
        var framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
            .newFramework(Map.of("org.osgi.framework.storage", storage.toString()));
        framework.init();
        for (var part : parts().toList()) framework.getBundleContext().installBundle("reference:" + home.jar(part).toUri());
        framework.adapt(FrameworkWiring.class).resolveBundles(null);
        var unresolved = Arrays.stream(framework.getBundleContext().getBundles())
            .filter(bundle -> bundle.getState() == Bundle.INSTALLED)
            .map(Bundle::getSymbolicName)
            .toList();
        framework.stop();
        framework.waitForStop(10_000);
        assertEquals(List.of(), unresolved);
    }

    @Test
    void theNoticeNamesEveryJarOfOthers() throws IOException {
        var notice = Files.readString(home.folder().resolve("NOTICE"));
        Predicate<Path> isOurs = jar -> jar.getFileName().toString().startsWith("org.faisceau.");
        var missing = Stream.concat(jars(home.folder().resolve("repository")).stream(), jars(home.folder().resolve("lib")).stream())
            .filter(isOurs.negate())
            .filter(jar -> !notice.contains(":" + artifact(jar) + ":"))
            .toList();
        assertEquals(List.of(), missing);
    }

    /** Equinox writes such jars to the disk at their first use, which may be full by then; search uses its own at each start. */
    @Test
    void noLibraryWaitsInsideAJar() throws IOException {
        var inside = new TreeSet<String>();
        for (var jar : jars(home.folder().resolve("repository"))) {
            try (var file = new JarFile(jar.toFile())) {
                if (file.stream().anyMatch(entry -> entry.getName().endsWith(".jar"))) inside.add(artifact(jar));
            }
        }
        assertEquals(Set.of("org.faisceau.thirdparty.lucene"), inside);
    }

    /** The build prepared this very place; a start takes its classes from there. */
    @Test
    void aPreparedDistributionStartsFromKeptClasses() throws IOException, InterruptedException {
        var call = new ProcessBuilder(home.folder().resolve("bin/faisceau").toString(), "version").redirectErrorStream(true);
        call.environment().put("FAISCEAU_JAVA_OPTS", "-Xlog:class+load");
        var process = call.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.lines().anyMatch(line -> line.contains("org.faisceau.runtime.launcher.Main source: shared objects file")), said);
    }

    private Stream<Feature.Part> parts() {
        return home.readFeatures().stream().flatMap(feature -> feature.parts().stream());
    }

    private static String artifact(Path jar) {
        return jar.getFileName().toString().replaceFirst("-\\d.*", "");
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static String lines(TreeSet<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining("\n"));
    }
}
