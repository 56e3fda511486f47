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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The six accounts of the demonstration. Their one password is printed once and kept nowhere else. */
@Component
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

    @Activate
    public DemonstrationAccounts(@Reference Store store, @Reference AccountRegister accounts, @Reference PasswordHashes hashes) {
        this.schema = store.schema("accounts", DemonstrationAccounts.class);
        this.accounts = accounts;
        this.hashes = hashes;
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
        var names = String.join(", ", PEOPLE.stream().map(Who::name).toList());
        System.out.println("Demonstration accounts: " + names + " - password: " + password);
    }

    private record Who(String name, Role role, String organisation) {}
}
