// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.spi.RuleUser;

/**
 * Open records that a change would have judged otherwise.
 *
 * @param isCut true where there are more than these
 */
record Touched(List<Named> records, boolean isCut) {
    static Touched none() {
        return new Touched(List.of(), false);
    }

    /**
     * @param before empty for a new row, which is held against itself: on the days it covers
     * @param most shown of each module, below 200
     */
    static Touched of(List<RuleUser> users, List<Kind> kinds, Visit visit, Optional<Rule> before, Rule after, int most) {
        if (before.filter(after::judgesAs).isPresent()) return none();
        var found = users.stream().map(user -> user.touched(visit.actor(), before.orElse(after), after, most + 1)).toList();
        var named = found.stream().flatMap(some -> some.stream().limit(most)).flatMap(ref -> Named.of(kinds, visit.actor(), ref, visit.locale()).stream()).toList();
        return new Touched(named, found.stream().anyMatch(some -> some.size() > most));
    }
}
