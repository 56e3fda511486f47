// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.Optional;
import org.faisceau.kernel.api.Role;

/**
 * Where a page lies and who may use it.
 *
 * @param pattern path without leading slash; a segment in braces is a variable: {@code needs/{id}}
 * @param reads who may see it
 * @param writes who may submit to it
 * @param entry its place in the menu; empty where it has none
 * @param pass purpose of the {@link org.faisceau.accounts.api.Passes pass} that opens it without account; empty where none does
 */
public record Address(String pattern, Role reads, Role writes, Optional<MenuEntry> entry, String pass) {
    public Address {
        if (pattern.startsWith("/")) throw new IllegalArgumentException("pattern begins with a slash: " + pattern);
    }

    /** A page for every signed-in person, written by managers, outside the menu. */
    public static Address of(String pattern) {
        return new Address(pattern, Role.OBSERVER, Role.MANAGER, Optional.empty(), "");
    }

    /** The same for that role and those that comprise it; others are refused by the shell. */
    public Address readBy(Role role) {
        return new Address(pattern, role, writes, entry, pass);
    }

    /** The same, its forms taken from that role and those that comprise it. */
    public Address writtenBy(Role role) {
        return new Address(pattern, reads, role, entry, pass);
    }

    /** Open to everybody, without account: listed by the crawl of such routes. */
    public Address withoutAccount() {
        return new Address(pattern, Role.NOBODY, Role.NOBODY, entry, pass);
    }

    /** Open without account to who holds a pass of that purpose, in query parameter {@code pass}. */
    public Address withPass(String purpose) {
        return new Address(pattern, Role.NOBODY, Role.NOBODY, entry, purpose);
    }

    /**
     * Shows the page in the menu.
     *
     * @param labelKey key in the texts beside the page's class
     * @param icon an icon's name, as in the shell's list
     * @param order smaller first within the section
     */
    public Address inMenu(Section section, String labelKey, String icon, int order) {
        return new Address(pattern, reads, writes, Optional.of(new MenuEntry(section, labelKey, icon, order)), pass);
    }

    /** True where nobody need sign in. */
    public boolean isWithoutAccount() {
        return reads == Role.NOBODY;
    }

    /** A page's place in the menu. */
    public record MenuEntry(Section section, String labelKey, String icon, int order) {}
}
