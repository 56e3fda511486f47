// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The word by which commands on this machine prove that they may read the data folder. */
final class Secret {
    private Secret() {}

    static String make() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
