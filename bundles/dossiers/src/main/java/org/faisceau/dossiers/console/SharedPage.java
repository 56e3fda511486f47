// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Arrays;
import java.util.List;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Family;
import org.faisceau.dossiers.api.Shares;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A dossier as those read it whom it is shared with: to read, with nothing to write. */
@Component
public final class SharedPage implements Page {
    private final Shares shares;
    private final Organisations organisations;
    private final Accounts accounts;

    @Activate
    public SharedPage(@Reference Shares shares, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.shares = shares;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/shared/{id}");
    }

    @Override
    public Answer show(Visit visit) {
        return shares.read(visit.actor(), visit.path("id")).map(book -> screen(visit, book)).orElse(Answer.notFound());
    }

    private Answer screen(Visit visit, Casebook book) {
        var names = DossierNames.of(accounts, organisations, visit.actor(), List.of(book.dossier()));
        var families = Arrays.stream(Family.values()).filter(family -> !book.grid().of(family).isEmpty()).toList();
        return Answer.screen(book.dossier().title(), new StaticTemplates().shared(visit.words(SharedPage.class), book, names, families));
    }
}
