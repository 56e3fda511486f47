// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.time.Instant;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.db.tables.records.AccountsAccountRecord;
import org.faisceau.kernel.api.Role;

/** An account with what leaves this bundle in no form: the hash of its password, empty where none was set. */
record AccountRow(Account account, String password) {
    static AccountRow of(AccountsAccountRecord row) {
        var account = new Account(
                row.getId(),
                row.getName(),
                row.getFullName(),
                row.getMail(),
                Role.valueOf(row.getRole()),
                row.getOrganisation(),
                row.getLanguage(),
                row.getDisabled(),
                Instant.ofEpochMilli(row.getCreatedAt()),
                row.getVersion());
        return new AccountRow(account, row.getPassword());
    }
}
