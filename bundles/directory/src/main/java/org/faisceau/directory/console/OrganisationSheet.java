// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.console.spi.Contributions;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.Organisation;

/** What the page of an organisation shows. */
record OrganisationSheet(Organisation organisation, Contributions others, LocalDate today, boolean mayChange, boolean mayUnmerge, boolean mayBin) {
    String address() {
        return "/directory/" + organisation.id();
    }

    /** Memberships that hold. */
    List<Membership> current() {
        return organisation.details().memberships().stream().filter(one -> one.holdsOn(today)).toList();
    }

    /** Memberships that are over or not yet begun. */
    List<Membership> others(boolean over) {
        return organisation.details().memberships().stream().filter(one -> !one.holdsOn(today) && one.until().filter(today::isAfter).isPresent() == over).toList();
    }
}
