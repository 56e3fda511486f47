// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Accounts.Sought;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Audience;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The active accounts of an audience, chunk by chunk, so that ten thousand fit. */
@Component(service = Recipients.class)
public final class Recipients {
    /** The largest chunk. */
    static final int CHUNK = 200;

    private final Accounts accounts;

    @Activate
    public Recipients(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    void each(Audience audience, Consumer<List<Account>> chunk) {
        if (audience instanceof Audience.Person person) named(List.of(person.account()), chunk);
        else if (audience instanceof Audience.People people) named(people.accounts().stream().sorted().toList(), chunk);
        else if (audience instanceof Audience.Organisation organisation) paged(Optional.empty(), organisation.id(), chunk);
        else ((Audience.Holders) audience).roles().stream().sorted().forEach(role -> paged(Optional.of(role), "", chunk));
    }

    private void named(List<String> ids, Consumer<List<Account>> chunk) {
        var found = new ArrayList<Account>();
        for (var id : ids) {
            accounts.find(Actor.system(), id).filter(account -> !account.disabled()).ifPresent(found::add);
            if (found.size() == CHUNK) flush(found, chunk);
        }
        flush(found, chunk);
    }

    private void paged(Optional<Role> role, String organisation, Consumer<List<Account>> chunk) {
        var sought = new Sought("", role, Optional.of(false), organisation);
        var after = "";
        do {
            var page = accounts.page(Actor.system(), sought, after, CHUNK);
            if (!page.items().isEmpty()) chunk.accept(page.items());
            after = page.next();
        } while (!after.isEmpty());
    }

    private static void flush(List<Account> found, Consumer<List<Account>> chunk) {
        if (!found.isEmpty()) chunk.accept(List.copyOf(found));
        found.clear();
    }
}
