// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * A framework that does not run yet, with the bundles of every feature installed and wired.
 *
 * @param bundles by the name of the feature, in its order
 */
record Installed(Framework framework, List<Feature> features, Map<String, List<Bundle>> bundles) {
    private static final long STOP_MILLIS = 4_500;

    /** From what the last start kept, or anew where that does not hold or cannot be read. */
    static Installed of(Home home, Storage storage, FrameworkProperties properties) throws BundleException {
        var features = home.readFeatures();
        if (storage.open(features)) {
            try {
                return install(home, features, properties.asMap());
            } catch (BundleException | RuntimeException e) {
                System.getLogger(Installed.class.getName()).log(System.Logger.Level.WARNING, "what the last start kept is put aside: " + e);
            }
        }
        return install(home, features, properties.anew());
    }

    /** Bundles of a feature, in its order. */
    List<Bundle> of(Feature feature) {
        return bundles.get(feature.name());
    }

    private static Installed install(Home home, List<Feature> features, Map<String, String> properties) throws BundleException {
        var framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(properties);
        try {
            framework.init();
            dropOthers(home, features, framework);
            var bundles = new HashMap<String, List<Bundle>>();
            for (var feature : features) bundles.put(feature.name(), install(home, feature, framework));
            // All at once: bundle by bundle, as each start would do it, takes longer.
            framework.adapt(FrameworkWiring.class).resolveBundles(null);
            return new Installed(framework, features, bundles);
        } catch (BundleException | RuntimeException e) {
            stop(framework, e);
            throw e;
        }
    }

    /** To its end: another one may be made in the same folder. */
    private static void stop(Framework framework, Exception why) {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            why.addSuppressed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Plug-ins of the last start: they are admitted again, each as it is now. */
    private static void dropOthers(Home home, List<Feature> features, Framework framework) throws BundleException {
        var ours = features.stream().flatMap(feature -> feature.parts().stream()).map(part -> location(home, part)).collect(Collectors.toSet());
        ours.add(Constants.SYSTEM_BUNDLE_LOCATION);
        for (var bundle : framework.getBundleContext().getBundles()) {
            if (!ours.contains(bundle.getLocation())) bundle.uninstall();
        }
    }

    private static List<Bundle> install(Home home, Feature feature, Framework framework) throws BundleException {
        var installed = new ArrayList<Bundle>();
        for (var part : feature.parts()) installed.add(framework.getBundleContext().installBundle(location(home, part)));
        return List.copyOf(installed);
    }

    private static String location(Home home, Feature.Part part) {
        return "reference:" + home.jar(part).toUri();
    }
}
