// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.Arrays;
import org.faisceau.console.spi.Problem;
import org.faisceau.needs.api.Alert.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * A search to follow.
 *
 * @param query as in the address of the list of needs, for a new one alone
 * @param rhythm DAILY or WEEKLY; WEEKLY for a new one where absent
 */
record AlertBody(@Nullable String name, @Nullable String query, @Nullable String rhythm) {
    String nameOr(String present) {
        return name == null ? present : name;
    }

    String asked() {
        return query == null ? "" : query;
    }

    Rhythm rhythmOr(Rhythm present) {
        if (rhythm == null || rhythm.isEmpty()) return present;
        return Arrays.stream(Rhythm.values()).filter(one -> one.name().equals(rhythm)).findFirst()
                .orElseThrow(() -> Problem.invalid("rhythm", "One of " + Arrays.toString(Rhythm.values()) + "."));
    }
}
