// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** How long each bundle took to start with all that its components did meanwhile. Threads: two start bundles side by side. */
final class StartTimes {
    private static final double NANOS_PER_MILLI = 1e6;
    private final Map<String, Double> millis = new ConcurrentHashMap<>();

    void start(Bundle bundle) throws BundleException {
        long begin = System.nanoTime();
        bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        millis.put(bundle.getSymbolicName(), (System.nanoTime() - begin) / NANOS_PER_MILLI);
    }

    /** By symbolic name, in milliseconds. */
    Map<String, Double> millis() {
        return Map.copyOf(millis);
    }
}
