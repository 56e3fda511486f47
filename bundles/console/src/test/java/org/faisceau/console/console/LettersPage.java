// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;

/** A page of managers under an address that other roles have in their menu too. */
public final class LettersPage implements Page {
    @Override
    public Address address() {
        return Address.of("messages").readBy(Role.MANAGER).inMenu(Section.LAB, "menu.label", "send", 90);
    }

    @Override
    public String under(Visit visit) {
        return "/admin/accounts";
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }
}
