// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts.command;

import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;

/** All accounts, one a line, or as a JSON array. */
final class AccountList {
    private static final int CHUNK = 200;

    private AccountList() {}

    static void print(Accounts accounts, boolean json, PrintStream out) {
        var all = new ArrayList<Account>();
        var after = "";
        do {
            var slice = accounts.page(Actor.system(), "", after, CHUNK);
            all.addAll(slice.items());
            after = slice.next();
        } while (!after.isEmpty());
        if (json) out.println(json(all.stream().map(AccountList::fields).toList()));
        else all.forEach(account -> out.println(line(account)));
    }

    static String json(List<Map<String, Object>> rows) {
        return new GsonBuilder().disableHtmlEscaping().serializeNulls().create().toJson(rows);
    }

    private static String line(Account account) {
        return String.join("\t", account.name(), Options.shown(account.role()), account.disabled() ? "disabled" : "active", account.organisation(),
                account.fullName());
    }

    private static Map<String, Object> fields(Account account) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", account.id());
        fields.put("name", account.name());
        fields.put("fullName", account.fullName());
        fields.put("mail", account.mail());
        fields.put("role", Options.shown(account.role()));
        fields.put("organisation", account.organisation());
        fields.put("language", account.language());
        fields.put("disabled", account.disabled());
        fields.put("createdAt", account.createdAt().toString());
        return fields;
    }
}
