// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.spi.Shown.Sort;

/**
 * What is looked for.
 *
 * @param text words of the thing's title or its owner's name, in any case; empty for all
 * @param sorts empty for all
 * @param isGiven true for those given, false for those withdrawn; empty for both
 */
public record AgreementFilter(String text, Set<Sort> sorts, Optional<Boolean> isGiven) {
    public AgreementFilter {
        sorts = Set.copyOf(sorts);
    }

    public static AgreementFilter all() {
        return new AgreementFilter("", Set.of(), Optional.empty());
    }
}
