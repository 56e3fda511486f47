// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import org.faisceau.charters.api.Residency;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Writing;

/** Tells what changed of a stay. */
final class ResidencyChanges {
    private ResidencyChanges() {}

    static void tell(Writing tx, Residency one, Residency other) {
        var ref = other.ref();
        var before = one.content();
        var after = other.content();
        Difference.tell(tx, ref, "state", one.state().name(), other.state().name());
        Difference.tell(tx, ref, "company", before.company(), after.company());
        Difference.tell(tx, ref, "appliedOn", before.appliedOn().toString(), after.appliedOn().toString());
        Difference.tell(tx, ref, "target", before.target(), after.target());
        Difference.tell(tx, ref, "need", before.need().map(Ref::toString).orElse(""), after.need().map(Ref::toString).orElse(""));
        Difference.tell(tx, ref, "labels", before.labels(), after.labels());
        Difference.tell(tx, ref, "rent", before.agreement().rent().name(), after.agreement().rent().name());
        Difference.tell(tx, ref, "stayMonths", String.valueOf(before.agreement().months()), String.valueOf(after.agreement().months()));
        Difference.tell(tx, ref, "counterpart", before.agreement().counterpart(), after.agreement().counterpart());
        Difference.tell(tx, ref, "terms", before.agreement().terms(), after.agreement().terms());
        Difference.tell(tx, ref, "desks", String.valueOf(before.desks()), String.valueOf(after.desks()));
        Difference.tell(tx, ref, "arrivesOn", Days.write(before.arrivesOn()), Days.write(after.arrivesOn()));
        Difference.tell(tx, ref, "leavesOn", Days.write(before.leavesOn()), Days.write(after.leavesOn()));
        Difference.tell(tx, ref, "contracts", number(one.outcome().contracts()), number(other.outcome().contracts()));
        Difference.tell(tx, ref, "jobs", number(one.outcome().jobs()), number(other.outcome().jobs()));
    }

    private static String number(int known) {
        return known < 0 ? "" : String.valueOf(known);
    }
}
