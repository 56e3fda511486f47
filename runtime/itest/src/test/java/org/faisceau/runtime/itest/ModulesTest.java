// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
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
