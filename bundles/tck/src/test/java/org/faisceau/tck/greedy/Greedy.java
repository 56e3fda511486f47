// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck.greedy;

import org.junit.jupiter.api.Assertions;

/** Knows a class that no host lets in. */
final class Greedy {
    private Greedy() {}

    static void take() {
        Assertions.fail("greedy");
    }
}
