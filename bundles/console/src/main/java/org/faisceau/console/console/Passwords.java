// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Form;

/** A new password as people type it: twice. */
final class Passwords {
    private static final int LONGEST = 200;

    private Passwords() {}

    /** Read as typed, spaces included; problems stay in the form. */
    static String wanted(Form form) {
        var wanted = form.value("password");
        if (wanted.length() < Accounts.PASSWORD_MIN) form.reject("password", "password.short", Accounts.PASSWORD_MIN);
        else if (wanted.length() > LONGEST) form.reject("password", "form.tooLong", LONGEST, wanted.length());
        else if (!wanted.equals(form.value("passwordAgain"))) form.reject("passwordAgain", "password.differs");
        return wanted;
    }
}
