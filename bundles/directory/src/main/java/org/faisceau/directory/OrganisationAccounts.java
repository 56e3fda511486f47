// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Accounts.Sought;
import org.faisceau.kernel.api.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts of an organisation that is merged, never within a transaction: they belong to another bundle. Changed on behalf of the system. */
@Component(service = OrganisationAccounts.class)
public final class OrganisationAccounts {
    private static final int PAGE = 200;
    private static final int MOST = 2000;
    private final Accounts accounts;

    @Activate
    public OrganisationAccounts(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    /** Their identifiers. */
    List<String> of(String organisation) {
        var all = new ArrayList<String>();
        if (organisation.isEmpty()) return all;
        var after = "";
        do {
            var page = accounts.page(Actor.system(), new Sought("", Optional.empty(), Optional.empty(), organisation), after, PAGE);
            page.items().forEach(one -> all.add(one.id()));
            after = page.next();
        } while (!after.isEmpty() && all.size() < MOST);
        return all;
    }

    /** Those that still are where they were. */
    void move(List<String> ids, String from, String to) {
        for (var id : ids) accounts.find(Actor.system(), id).filter(one -> one.organisation().equals(from)).ifPresent(one -> attach(one, to));
    }

    private void attach(Account one, String to) {
        accounts.change(Actor.system(), one.id(), one.version(),
                new Accounts.Draft(one.name(), one.fullName(), one.mail(), one.role(), to, one.language()), one.disabled());
    }
}
