// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;

/** A page that says one word and what it was sent. */
public record OnePage(Address address, String word) implements Page {
    @Override
    public Answer show(Visit visit) {
        return Answer.screen(word, out -> out.writeUserContent(word + " " + visit.path("id")));
    }

    @Override
    public Answer submit(Visit visit) {
        return Answer.redirect("/" + address.pattern(), visit.form().value("text"));
    }
}
