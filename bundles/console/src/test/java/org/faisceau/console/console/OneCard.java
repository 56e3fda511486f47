// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;

/** A card that says its name; the one called {@code failing} fails. */
record OneCard(String id, Role role) implements Card {
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Size size() {
        return Size.FIGURE;
    }

    @Override
    public String title(Visit visit) {
        return id;
    }

    @Override
    public Optional<Content> show(Visit visit) {
        if (id.equals("failing")) throw new IllegalStateException("as asked");
        return Optional.of(out -> out.writeUserContent("12"));
    }
}
