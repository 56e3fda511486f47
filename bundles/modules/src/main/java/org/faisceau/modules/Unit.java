// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.util.List;
import org.faisceau.modules.api.Module.Sort;
import org.faisceau.modules.api.Wording;
import org.osgi.framework.Bundle;

/**
 * A module as it lies in the framework.
 *
 * @param bundles in the order they start; empty for a plug-in that was refused
 * @param refusal why a plug-in was refused; an empty text otherwise
 */
record Unit(String name, Sort sort, List<Bundle> bundles, Sheet sheet, Wording refusal) {
    Unit {
        bundles = List.copyOf(bundles);
    }

    static Unit of(String name, Sort sort, List<Bundle> bundles, Sheet sheet) {
        return new Unit(name, sort, bundles, sheet, Wording.of(""));
    }

    boolean isSwitchable() {
        return sort != Sort.PLATFORM && refusal.isEmpty();
    }

    boolean has(Bundle bundle) {
        return bundles.contains(bundle);
    }
}
