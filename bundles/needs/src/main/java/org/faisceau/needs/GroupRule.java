// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.needs.api.WorkGroup.Terms;
import org.faisceau.needs.api.WorkGroups;
import org.faisceau.needs.api.WorkGroups.Grouping;

/** What a working group must be to be recorded. */
final class GroupRule {
    private GroupRule() {}

    static Terms cleaned(Terms typed) {
        return new Terms(ContentRule.line(typed.name()), typed.kind(), typed.theme(), typed.description().strip(), typed.startsOn(), typed.endsOn(), typed.members());
    }

    static Optional<Grouping> fault(Terms terms) {
        if (Unseen.is(terms.name())) return invalid("groupName", "group.noName");
        if (terms.name().length() > WorkGroups.NAME_MAX) return invalid("groupName", "group.longName");
        if (terms.description().length() > WorkGroups.TEXT_MAX) return invalid("groupDescription", "group.longText");
        if (terms.members().isEmpty()) return invalid("groupMembers", "group.noMember");
        if (terms.members().size() > WorkGroups.MEMBERS_MAX) return invalid("groupMembers", "group.manyMembers");
        if (terms.startsOn().filter(GroupRule::isFar).isPresent()) return invalid("groupStartsOn", "group.badYear");
        if (terms.endsOn().filter(GroupRule::isFar).isPresent()) return invalid("groupEndsOn", "group.badYear");
        boolean isTurned = terms.startsOn().isPresent() && terms.endsOn().filter(end -> end.isBefore(terms.startsOn().get())).isPresent();
        return isTurned ? invalid("groupEndsOn", "group.endsBefore") : Optional.empty();
    }

    private static boolean isFar(LocalDate day) {
        return day.getYear() < 1900 || day.getYear() > 2200;
    }

    private static Optional<Grouping> invalid(String field, String key) {
        return Optional.of(new Grouping.Invalid(field, key));
    }
}
