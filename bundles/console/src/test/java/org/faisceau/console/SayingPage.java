// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;

/** A page that answers what it was given. */
public record SayingPage(Address address, Answer answer) implements Page {
    @Override
    public Answer show(Visit visit) {
        return answer;
    }
}
