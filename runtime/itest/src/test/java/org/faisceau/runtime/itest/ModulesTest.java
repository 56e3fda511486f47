// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.runtime.launcher.Feature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Off is stop, on is start, and nobody else notices more than a missing service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModulesTest {
    private Running running;

    @BeforeAll
    void up(@TempDir Path folder) {
        running = Running.start(folder);
    }

    @AfterAll
    void down() {
        running.close();
    }

    @TestFactory
    Stream<DynamicTest> stoppingAModuleLeavesEveryOtherComponentAlone() {
        return optional().map(feature -> DynamicTest.dynamicTest(feature.name(), () -> {
            var own = running.instance().bundles(feature).stream().map(Bundle::getSymbolicName).collect(Collectors.toSet());
            var before = running.components().states(bundle -> !own.contains(bundle));
            stop(feature);
            assertEquals(before, running.components().states(bundle -> !own.contains(bundle)));
            start(feature);
            assertEquals(before, running.components().states(bundle -> !own.contains(bundle)));
        }));
    }

    @TestFactory
    Stream<DynamicTest> aStoppedModuleNeverFailsReadiness() {
        return optional().map(feature -> DynamicTest.dynamicTest(feature.name(), () -> {
            stop(feature);
            assertEquals(200, running.get("/health/ready").statusCode());
            start(feature);
        }));
    }

    @TestFactory
    Stream<DynamicTest> aHundredSwitchesLeaveNothingBehind() {
        return optional().map(feature -> DynamicTest.dynamicTest(feature.name(), () -> {
            var before = traces();
            for (int round = 0; round < 100; round++) {
                stop(feature);
                start(feature);
            }
            assertEquals(before, traces());
            assertEquals(List.of(), twins());
        }));
    }

    @Test
    void safeModeStartsThePlatformAlone(@TempDir Path folder) throws Exception {
        try (var safe = Running.start(folder, Map.of("safe", "true"))) {
            var awake = optional().flatMap(feature -> safe.instance().bundles(feature).stream()).filter(bundle -> bundle.getState() == Bundle.ACTIVE).toList();
            assertEquals(List.of(), awake);
            assertEquals(200, safe.get("/health/ready").statusCode());
        }
    }

    /** Services of each bundle, bundles by their id: what would grow if a switch left something behind. */
    private Map<String, Integer> traces() {
        var services = new TreeMap<String, Integer>();
        for (var bundle : running.instance().context().getBundles()) {
            services.put(bundle.getBundleId() + " " + bundle.getSymbolicName(), Optional.ofNullable(bundle.getRegisteredServices()).map(all -> all.length).orElse(0));
        }
        return services;
    }

    /** Threads of ours that run more than once; some of the platform's begin with the first need. */
    private static List<String> twins() {
        var names = Thread.getAllStackTraces().keySet().stream().map(Thread::getName).filter(name -> name.startsWith("faisceau-"));
        var counts = names.collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return counts.keySet().stream().filter(name -> counts.get(name) > 1).sorted().toList();
    }

    @Test
    void thePlatformIsOneFeature() {
        assertEquals(1, Running.HOME.readFeatures().stream().filter(Feature::isPlatform).count());
    }

    private static Stream<Feature> optional() {
        return Running.HOME.readFeatures().stream().filter(feature -> !feature.isPlatform());
    }

    private void stop(Feature feature) throws BundleException {
        for (var bundle : running.instance().bundles(feature)) bundle.stop();
    }

    private void start(Feature feature) throws BundleException {
        for (var bundle : running.instance().bundles(feature)) bundle.start();
    }
}
