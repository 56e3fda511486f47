// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts.Changing;
import org.faisceau.accounts.api.Accounts.Sought;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.spi.OrganisationHolder;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts of an organisation that is merged. They are changed on behalf of the system: managers change no accounts. */
@Component
public final class OrganisationAccounts implements OrganisationHolder, RecordHolder {
    private static final int PAGE = 200;
    private static final int MOST = 2000;
    private final Accounts accounts;

    @Activate
    public OrganisationAccounts(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String word() {
        return "accounts";
    }

    @Override
    public List<String> held(String from, String to) {
        return of(from).stream().map(Account::id).toList();
    }

    @Override
    public List<String> move(String from, String to, Optional<Set<String>> only) {
        return of(from).stream().filter(one -> only.isEmpty() || only.get().contains(one.id())).filter(one -> attach(one, to)).map(Account::id).toList();
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        int count = ref.kind().equals(Organisation.KIND) ? of(ref.id()).size() : 0;
        return count == 0 ? Optional.empty() : Optional.of(Texts.beside(OrganisationAccounts.class).in(locale).say("held.accounts", count));
    }

    private List<Account> of(String organisation) {
        var all = new ArrayList<Account>();
        var after = "";
        do {
            var page = accounts.page(Actor.system(), new Sought("", Optional.empty(), Optional.empty(), organisation), after, PAGE);
            all.addAll(page.items());
            after = page.next();
        } while (!after.isEmpty() && all.size() < MOST);
        return all;
    }

    private boolean attach(Account one, String to) {
        var draft = new Accounts.Draft(one.name(), one.fullName(), one.mail(), one.role(), to, one.language());
        return accounts.change(Actor.system(), one.id(), one.version(), draft, one.disabled()) instanceof Changing.Done;
    }
}
