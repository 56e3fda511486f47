// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.time.Duration;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts.Creation;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.accounts.api.FirstAdministrator;
import org.faisceau.accounts.api.Passes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The link printed at a first start. Pass and account live or die in one transaction. */
@Component
public final class FirstAdministratorRegister implements FirstAdministrator {
    private static final Ref ABOUT = new Ref(Account.KIND, "first");
    private static final Duration LIFE = Duration.ofDays(7);
    private final Schema schema;
    private final AccountRegister accounts;
    private final Passes passes;
    private final PasswordHashes hashes;
    private final boolean isDemonstration;
    private String path = "";

    @Activate
    public FirstAdministratorRegister(
            BundleContext context, @Reference Store store, @Reference AccountRegister accounts, @Reference Passes passes, @Reference PasswordHashes hashes) {
        this("true".equals(context.getProperty("faisceau.demo")), store, accounts, passes, hashes);
    }

    FirstAdministratorRegister(boolean isDemonstration, Store store, AccountRegister accounts, Passes passes, PasswordHashes hashes) {
        this.schema = store.schema("accounts", FirstAdministratorRegister.class);
        this.accounts = accounts;
        this.passes = passes;
        this.hashes = hashes;
        this.isDemonstration = isDemonstration;
    }

    @Override
    public synchronized Optional<String> path() {
        if (isDemonstration || !accounts.isEmpty()) return Optional.empty();
        if (path.isEmpty()) {
            passes.revoke(Actor.system(), Passes.FIRST_ADMINISTRATOR, ABOUT);
            path = "/first-administrator?pass=" + passes.issue(Actor.system(), Passes.FIRST_ADMINISTRATOR, ABOUT, LIFE, true);
        }
        return Optional.of(path);
    }

    @Override
    public Creation create(String pass, Draft draft, String password) {
        // Looked at first: who holds no pass is not given a hash to compute.
        if (passes.look(Passes.FIRST_ADMINISTRATOR, pass).isEmpty()) return new Creation.Refused();
        var tidied = DraftRule.tidied(
                new Draft(draft.name(), draft.fullName(), draft.mail(), Role.ADMINISTRATOR, draft.organisation(), draft.language()));
        var fault = DraftRule.fault(tidied);
        if (fault.isPresent()) return new Creation.Invalid(fault.get());
        if (!PasswordRule.isGood(password, tidied.name())) return new Creation.Invalid("password");
        var hash = hashes.of(password);
        return schema.write(Actor.system(), tx -> {
            if (!accounts.isEmpty() || passes.use(Passes.FIRST_ADMINISTRATOR, pass).isEmpty()) return new Creation.Refused();
            return accounts.insert(tx, tidied, hash);
        });
    }
}
