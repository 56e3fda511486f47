// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.Optional;
import java.util.stream.Stream;

/** The pages of one's own account, side by side; the shell shows them above each. Those of messages and of the calendar are in bundles that are never off. */
public enum AccountTab {
    PROFILE("/account", "user-circle"),
    PASSWORD("/account/password", "key"),
    SIGN_INS("/account/sign-ins", "login"),
    TOKENS("/account/tokens", "api"),
    DRAFTS("/account/drafts", "pencil"),
    MESSAGES("/account/messages", "mail"),
    CALENDAR("/calendar", "calendar-plus");

    private final String address;
    private final String icon;

    AccountTab(String address, String icon) {
        this.address = address;
        this.icon = icon;
    }

    /** The one that a page is, asked with its address. */
    static Optional<AccountTab> at(String here) {
        var path = here.split("\\?", 2)[0];
        return Stream.of(values()).filter(tab -> tab.address.equals(path)).findFirst();
    }

    public String address() {
        return address;
    }

    public String icon() {
        return icon;
    }
}
