// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import org.faisceau.needs.api.NeedSum;
import org.faisceau.needs.api.WorkGroup;

/**
 * A working group as its page shows it.
 *
 * @param theme its name; empty for none
 * @param members their names
 * @param lines needs that this person may read, by title
 */
record GroupSheet(WorkGroup group, String theme, List<Member> members, List<Line> lines, NeedSum sum, boolean mayLead, boolean mayPut) {
    record Member(String name, String address) {}

    record Line(NeedLine need, boolean mayTake) {}

    String address() {
        return "/needs/groups/" + group.id();
    }
}
