// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.needs.api.WorkGroup;

/**
 * A working group as a caller reads it.
 *
 * @param startsOn empty for none, as endsOn
 * @param needs those the caller may read
 * @param unseenNeeds how many more there are
 */
record GroupAnswer(String id, String name, String kind, String theme, String description, String startsOn, String endsOn, List<String> members, List<String> needs,
        int unseenNeeds, boolean closed, String changedAt, int version) {
    static GroupAnswer of(WorkGroup group) {
        var terms = group.terms();
        return new GroupAnswer(group.id(), terms.name(), terms.kind().name(), terms.theme(), terms.description(), terms.startsOn().map(LocalDate::toString).orElse(""),
                terms.endsOn().map(LocalDate::toString).orElse(""), terms.members().stream().sorted().toList(), group.needs().stream().sorted().toList(), group.unseen(),
                group.isClosed(), group.changedAt().toString(), group.version());
    }
}
