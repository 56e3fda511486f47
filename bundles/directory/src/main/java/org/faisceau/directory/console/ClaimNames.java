// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Claim;
import org.faisceau.directory.api.Organisations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who and what claims are about. */
@Component(service = ClaimNames.class)
public final class ClaimNames {
    private final Organisations organisations;
    private final Accounts accounts;

    @Activate
    public ClaimNames(@Reference Organisations organisations, @Reference Accounts accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    List<ClaimLine> lines(Visit visit, List<Claim> some) {
        var pages = organisations.bySirens(visit.actor(), some.stream().map(Claim::siren).collect(Collectors.toSet()));
        var named = accounts.shownNames(some.stream().map(Claim::account).toList());
        return some.stream().map(one -> new ClaimLine(one, named.get(one.account()), Optional.ofNullable(pages.get(one.siren())))).toList();
    }

    ClaimLine line(Visit visit, Claim one) {
        return lines(visit, List.of(one)).get(0);
    }

    String account(String id) {
        return accounts.shownName(id);
    }
}
