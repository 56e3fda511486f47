// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where classes come from. */
final class Places {
    private Places() {}

    /** The folder or jar of a class. */
    static Path of(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("no place for " + type.getName(), odd);
        }
    }
}
