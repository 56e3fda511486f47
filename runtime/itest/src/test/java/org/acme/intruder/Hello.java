// SPDX-License-Identifier: Apache-2.0
package org.acme.intruder;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;

/** Says hello. */
abstract class Hello implements Page {
    private final String pattern;

    Hello(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public final Address address() {
        return Address.of(pattern);
    }

    @Override
    public final Answer show(Visit visit) {
        return Answer.screen("Hello", out -> out.writeContent("<p>hello from outside</p>"));
    }
}
