// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;

/** A page with texts beside it, those of the shell. */
public record NamedPage(String pattern) implements Page {
    @Override
    public Address address() {
        return Address.of(pattern).writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }
}
