// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.util.List;
import java.util.Locale;
import org.faisceau.accounts.api.Accounts.Creation;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The six accounts of the demonstration. Their one password is printed at every start. */
@Component(immediate = true)
public final class DemonstrationAccounts implements Demonstration {
    private static final List<Who> PEOPLE = List.of(
            new Who("admin", Role.ADMINISTRATOR, "org-lab"),
            new Who("manager", Role.MANAGER, "org-lab"),
            new Who("buyer", Role.BUYER, "org-ept-rives"),
            new Who("expert", Role.EXPERT, "org-mentor"),
            new Who("company", Role.COMPANY, "org-company-1"),
            new Who("observer", Role.OBSERVER, ""));
    private final Schema schema;
    private final AccountRegister accounts;
    private final PasswordHashes hashes;
    private final DemonstrationPassword kept;

    @Activate
    public DemonstrationAccounts(BundleContext context, @Reference Store store, @Reference AccountRegister accounts, @Reference PasswordHashes hashes) {
        this(DemonstrationPassword.of(context), store, accounts, hashes);
        if ("true".equals(context.getProperty("faisceau.demo")) && !"false".equals(context.getProperty("faisceau.http"))) remind();
    }

    DemonstrationAccounts(DemonstrationPassword kept, Store store, AccountRegister accounts, PasswordHashes hashes) {
        this.schema = store.schema("accounts", DemonstrationAccounts.class);
        this.accounts = accounts;
        this.hashes = hashes;
        this.kept = kept;
    }

    @Override
    public String part() {
        return "accounts";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void load() {
        var password = Secret.password();
        // One hash for all: six would cost a second of the start, and all have the same password anyway.
        var hash = hashes.of(password);
        var words = Texts.beside(DemonstrationAccounts.class).in(Locale.FRENCH);
        schema.write(Actor.system(), tx -> PEOPLE.stream()
                .map(who -> new Draft(
                        who.name, words.say("demonstration." + who.name), who.name + "@example.invalid", who.role, who.organisation, "fr"))
                .filter(draft -> accounts.insert(tx, draft, hash) instanceof Creation.Created)
                .count());
        kept.write(password);
        print(password);
    }

    /** At a later start: nobody need remember what the first one printed. */
    void remind() {
        kept.read().ifPresent(DemonstrationAccounts::print);
    }

    private static void print(String password) {
        System.out.println("Demonstration accounts: " + String.join(", ", PEOPLE.stream().map(Who::name).toList()) + " - password: " + password);
    }

    private record Who(String name, Role role, String organisation) {}
}
