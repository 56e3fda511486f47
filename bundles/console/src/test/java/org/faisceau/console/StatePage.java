// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;

/** A form of a record that is closed. */
record StatePage() implements Page {
    @Override
    public Address address() {
        return Address.of("states/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.screen("state", out -> out.writeContent("<label class=\"choice\"><input type=\"checkbox\" name=\"theme\" value=\"water\"><span>Eau &amp; nature</span></label>"));
    }

    @Override
    public Answer submit(Visit visit) {
        return Answer.notNow("It is closed.");
    }
}
