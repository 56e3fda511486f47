// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;

/** A page that fails while it is drawn. */
record FailingPage(RuntimeException failure) implements Page {
    @Override
    public Address address() {
        return Address.of("public/failing").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.screen("fails", out -> {
            throw failure;
        });
    }
}
