// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.store.api.Writing;

/** Tells change log and journal what became of a working group, and of a need that came or went. */
final class GroupChanges {
    private GroupChanges() {}

    /** @param action what was done, as the journal's words know it */
    static void tell(Writing tx, WorkGroup before, WorkGroup after, String action) {
        tx.did(after.ref(), action, "");
        var was = fields(before);
        boolean isNew = before.version() == 0;
        fields(after).forEach((field, now) -> {
            var then = isNew ? "" : was.get(field);
            if (!then.equals(now)) tx.changed(after.ref(), field, then, now);
        });
        tx.changed(after.ref(), "group", isNew ? "" : String.valueOf(before.version()), String.valueOf(after.version()));
    }

    /** On the need's own history too. The group's tells the count alone: titles are for those who may read the need. */
    static void put(Writing tx, WorkGroup before, WorkGroup after, Need need, boolean isIn) {
        var action = isIn ? "group-joined" : "group-left";
        tx.did(after.ref(), action, "");
        tx.changed(after.ref(), "groupNeeds", String.valueOf(before.needs().size()), String.valueOf(after.needs().size()));
        tx.did(need.ref(), action, "");
        tx.changed(need.ref(), "inGroup", isIn ? "" : after.name(), isIn ? after.name() : "");
    }

    private static Map<String, String> fields(WorkGroup group) {
        var terms = group.terms();
        var fields = new LinkedHashMap<String, String>();
        fields.put("groupName", terms.name());
        fields.put("groupKind", terms.kind().name());
        fields.put("groupTheme", terms.theme());
        fields.put("groupDescription", terms.description());
        fields.put("groupStartsOn", terms.startsOn().map(LocalDate::toString).orElse(""));
        fields.put("groupEndsOn", terms.endsOn().map(LocalDate::toString).orElse(""));
        fields.put("groupMembers", terms.members().stream().sorted().collect(Collectors.joining(" ")));
        return fields;
    }
}
