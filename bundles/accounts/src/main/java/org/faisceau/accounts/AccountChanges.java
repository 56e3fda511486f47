// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import org.faisceau.accounts.api.Account;
import org.faisceau.store.api.Writing;

/** What differs between two states of an account, and what follows from it. */
final class AccountChanges {
    private AccountChanges() {}

    /** True where who is signed in no longer is who signed in. */
    static boolean endSignIns(Account before, Account after) {
        return before.role() != after.role() || after.disabled() || !before.organisation().equals(after.organisation());
    }

    static void tellCreated(Writing tx, Account account) {
        tx.did(account.ref(), "created", "");
        tx.changed(account.ref(), "created", "", account.name());
        tx.changed(account.ref(), "role", "", account.role().name());
        if (!account.organisation().isEmpty()) tx.changed(account.ref(), "organisation", "", account.organisation());
    }

    static void tell(Writing tx, Account before, Account after) {
        if (before.disabled() != after.disabled()) tx.did(after.ref(), after.disabled() ? "disabled" : "enabled", "");
        tell(tx, after, "fullName", before.fullName(), after.fullName());
        tell(tx, after, "mail", before.mail(), after.mail());
        tell(tx, after, "role", before.role().name(), after.role().name());
        tell(tx, after, "organisation", before.organisation(), after.organisation());
        tell(tx, after, "language", before.language(), after.language());
        tell(tx, after, "disabled", String.valueOf(before.disabled()), String.valueOf(after.disabled()));
    }

    private static void tell(Writing tx, Account account, String field, String before, String after) {
        if (!before.equals(after)) tx.changed(account.ref(), field, before, after);
    }
}
