// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.List;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Detail;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a need besides its content, as a caller reads and writes it: what is left out is empty.
 *
 * @param requirements minimum requirements, each one line
 * @param negotiates true where the buyer wishes to negotiate
 * @param department which department asks; like leader and family read by the buyer's people and managers alone
 * @param family code in the buyer's own nomenclature
 * @param anonymous true where the buyer is named to its own people and managers alone
 */
record DetailBody(@Nullable List<String> requirements, @Nullable String timeLimit, @Nullable String budget, @Nullable String security, @Nullable Boolean negotiates,
        @Nullable String department, @Nullable String leader, @Nullable String family, @Nullable Boolean anonymous) {
    static DetailBody of(Detail one) {
        var constraints = one.constraints();
        return new DetailBody(one.requirements(), constraints.timeLimit(), constraints.budget(), constraints.security(), constraints.negotiates(),
                one.department(), one.leader(), one.family(), one.isAnonymous());
    }

    Detail detail() {
        return new Detail(requirements == null ? List.of() : requirements, new Constraints(text(timeLimit), text(budget), text(security), negotiates != null && negotiates),
                text(department), text(leader), text(family), anonymous != null && anonymous, 0);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
