// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;

/** The fields of an account, into a form and out of it. */
public final class AccountFields {
    private static final List<Role> ROLES = List.of(Role.ADMINISTRATOR, Role.MANAGER, Role.BUYER, Role.EXPERT, Role.COMPANY, Role.OBSERVER);

    private AccountFields() {}

    /** One field in both versions. */
    public record Line(String field, String theirs, String yours) {
        public boolean differs() {
            return !theirs.equals(yours);
        }
    }

    /** @param organisation its name, as people type it */
    static Form filled(Account account, String organisation) {
        return Form.blank().with("name", account.name()).with("fullName", account.fullName()).with("mail", account.mail()).with("role", account.role().name())
                .with("organisation", organisation).with("language", account.language()).with("disabled", account.disabled() ? "yes" : "")
                .with("version", String.valueOf(account.version()));
    }

    /** What one changes of one's own. */
    static Draft own(Form form, Account account) {
        return new Draft(account.name(), form.text("fullName", 120), form.optional("mail", 254), account.role(), account.organisation(), language(form));
    }

    /** What an administrator decides. */
    static Draft whole(Form form, String name, String organisation) {
        var role = role(form.value("role"));
        if (role.isEmpty()) form.reject("role", "form.required");
        return new Draft(name, form.text("fullName", 120), form.optional("mail", 254), role.orElse(Role.OBSERVER), organisation, language(form));
    }

    private static String language(Form form) {
        return form.value("language").equals("en") ? "en" : "fr";
    }

    /** @param all false on one's own account, where an administrator's fields do not show */
    static List<Line> versions(Words words, Account theirs, String organisation, Form yours, boolean all) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("fullName", theirs.fullName(), yours.value("fullName")));
        lines.add(new Line("mail", theirs.mail(), yours.value("mail")));
        lines.add(new Line("language", words.say("language." + theirs.language()), words.say("language." + language(yours))));
        if (!all) return lines;
        lines.add(new Line("role", words.say("role." + theirs.role()), role(yours.value("role")).map(it -> words.say("role." + it)).orElse("")));
        lines.add(new Line("organisation", organisation, yours.value("organisation")));
        lines.add(new Line("disabled", words.say("account.state." + theirs.disabled()), words.say("account.state." + yours.flag("disabled"))));
        return lines;
    }

    public static List<Option> roles(Words words) {
        return ROLES.stream().map(it -> new Option(it.name(), words.say("role." + it), words.say("role." + it + ".hint"))).toList();
    }

    /** The role of that name among those an account may have. */
    static Optional<Role> role(String name) {
        return ROLES.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    public static List<Option> languages(Words words) {
        return List.of(new Option("fr", words.say("language.fr")), new Option("en", words.say("language.en")));
    }
}
