// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

/** The pages of one's own account, side by side. */
public enum AccountTab {
    PROFILE("/account", "user-circle"),
    PASSWORD("/account/password", "key"),
    SIGN_INS("/account/sign-ins", "login"),
    TOKENS("/account/tokens", "api"),
    DRAFTS("/account/drafts", "pencil");

    private final String address;
    private final String icon;

    AccountTab(String address, String icon) {
        this.address = address;
        this.icon = icon;
    }

    public String address() {
        return address;
    }

    public String icon() {
        return icon;
    }
}
