// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;

/** Why an instance is not ready, as far as the framework tells. */
final class Diagnosis {
    private Diagnosis() {}

    /** Begins with a colon, or is empty when every bundle of the platform runs. */
    static String of(Instance instance) {
        var asleep = instance.asleep();
        if (asleep.isEmpty()) return "";
        return Arrays.stream(instance.context().getBundles())
            .filter(bundle -> asleep.contains(bundle.getSymbolicName()))
            .map(bundle -> bundle.getSymbolicName() + (isResolved(bundle) ? " does not start" : " lacks what it imports"))
            .collect(Collectors.joining(", ", ": ", ""));
    }

    private static boolean isResolved(Bundle bundle) {
        return bundle.adapt(BundleRevision.class).getWiring() != null;
    }
}
