// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;

/** Makes a record of each form it is asked to take. */
final class CountingPage implements Page {
    private int taken;

    @Override
    public Address address() {
        return Address.of("counting").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.redirect("/");
    }

    @Override
    public Answer submit(Visit visit) {
        return Answer.redirect("/counting/" + ++taken);
    }
}
