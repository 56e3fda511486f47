// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;

/** Facts of one sort. */
record FactGroup(String title, List<Fact> facts) {
    /** @param isWide true where it takes a whole line */
    record Fact(String label, String value, boolean isWide) {}
}
