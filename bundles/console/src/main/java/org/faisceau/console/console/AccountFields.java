// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;

/** The fields of an account, into a form and out of it. */
public final class AccountFields {
    private static final List<Role> ROLES = List.of(Role.ADMINISTRATOR, Role.MANAGER, Role.BUYER, Role.EXPERT, Role.COMPANY, Role.OBSERVER);
    private static final Set<Role> ACTS_FOR_ONE = Set.of(Role.BUYER, Role.EXPERT, Role.COMPANY);

    private AccountFields() {}

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

    /** Whoever buys, advises or sells does so for an organisation. */
    static boolean lacksOrganisation(Account account) {
        return account.organisation().isEmpty() && ACTS_FOR_ONE.contains(account.role());
    }

    private static String language(Form form) {
        return form.value("language").equals("en") ? "en" : "fr";
    }

    /**
     * Both versions.
     *
     * @param theirs as it is now, with the name of its organisation
     * @param all false on one's own account, where an administrator's fields do not show
     */
    static Clash clash(Words words, Form theirs, Form yours, boolean all) {
        var fields = all ? List.of("fullName", "mail", "language", "role", "organisation", "disabled") : List.of("fullName", "mail", "language");
        return Clash.of(theirs, yours, fields, it -> words.say("field." + it), (field, value) -> said(words, field, value));
    }

    private static String said(Words words, String field, String value) {
        return switch (field) {
            case "language" -> words.has("language." + value) ? words.say("language." + value) : value;
            case "role" -> role(value).map(it -> words.say("role." + it)).orElse(value);
            case "disabled" -> words.say("account.state." + !value.isEmpty());
            default -> value;
        };
    }

    public static List<Option> roles(Words words) {
        return ROLES.stream().map(it -> new Option(it.name(), words.say("role." + it), words.say("role." + it + ".hint"))).toList();
    }

    public static List<Option> states(Words words) {
        return List.of(new Option("active", words.say("account.state.false")), new Option("disabled", words.say("account.state.true")));
    }

    /** The role of that name among those an account may have. */
    static Optional<Role> role(String name) {
        return ROLES.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    public static List<Option> languages(Words words) {
        return List.of(new Option("fr", words.say("language.fr")), new Option("en", words.say("language.en")));
    }
}
