// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;

/** A form that is never accepted. */
record RefusingPage() implements Page {
    @Override
    public Address address() {
        return Address.of("refusing").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.screen("refusing", out -> {});
    }

    @Override
    public Answer submit(Visit visit) {
        return Answer.refused("Not of that organisation.");
    }
}
