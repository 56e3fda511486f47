// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import org.faisceau.directory.api.Person;
import org.faisceau.kernel.api.Days;
import org.faisceau.store.api.Writing;

/** Tells change log and journal what changed of a person. */
final class PersonChanges {
    private PersonChanges() {}

    static void tell(Writing tx, Person was, Person is) {
        var before = was.content();
        var after = is.content();
        field(tx, is, "name", before.name(), after.name());
        field(tx, is, "job", before.job(), after.job());
        field(tx, is, "organisation", before.organisation(), after.organisation());
        field(tx, is, "mail", before.mail(), after.mail());
        field(tx, is, "phone", before.phone(), after.phone());
        field(tx, is, "side", before.side().name(), after.side().name());
        field(tx, is, "from", Days.write(before.from()), Days.write(after.from()));
        field(tx, is, "until", Days.write(before.until()), Days.write(after.until()));
        field(tx, is, "purpose", before.purpose(), after.purpose());
        field(tx, is, "endsOn", before.endsOn().toString(), after.endsOn().toString());
    }

    private static void field(Writing tx, Person of, String field, String before, String after) {
        if (!before.equals(after)) tx.changed(of.ref(), field, before, after);
    }
}
