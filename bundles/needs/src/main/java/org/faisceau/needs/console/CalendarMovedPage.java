// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.osgi.service.component.annotations.Component;

/** Where one's calendar was while needs alone had dates: people kept the address. */
@Component
public final class CalendarMovedPage implements Page {
    @Override
    public Address address() {
        return Address.of("needs/calendar");
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.redirect("/calendar");
    }
}
