// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import org.faisceau.accounts.api.Account;

/** An account as the list shows it, with the name of its organisation. */
public record AccountLine(Account account, String organisation) {}
