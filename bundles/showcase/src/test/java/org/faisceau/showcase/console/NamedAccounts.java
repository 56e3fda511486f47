// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.lang.reflect.Proxy;
import org.faisceau.accounts.api.Accounts;

/** Everybody is called as their identifier. */
record NamedAccounts() {
    Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> "Name of " + args[0]);
    }
}
