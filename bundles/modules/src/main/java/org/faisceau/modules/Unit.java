// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.util.List;
import org.faisceau.modules.api.Module.Sort;
import org.osgi.framework.Bundle;

/**
 * A module as it lies in the framework.
 *
 * @param bundles in the order they start; empty for a plug-in that was refused
 * @param refusal why a plug-in was refused, in English words; empty otherwise
 */
record Unit(String name, Sort sort, List<Bundle> bundles, Sheet sheet, String refusal) {
    Unit {
        bundles = List.copyOf(bundles);
    }

    boolean isSwitchable() {
        return sort != Sort.PLATFORM && refusal.isEmpty();
    }

    boolean has(Bundle bundle) {
        return bundles.contains(bundle);
    }
}
