// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.CpvList;
import org.faisceau.needs.DetailRegister;
import org.faisceau.needs.FamilyRegister;
import org.faisceau.needs.NeedHolders;
import org.faisceau.needs.NeedRegister;
import org.faisceau.needs.ThemeRegister;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.testkit.TemporaryStore;

/** The real registers on a real database, for the tests of import and export. */
record OpenRegister(TemporaryStore store, OrganisationRegister organisations, NeedRegister needs, DetailRegister details, NeedImport imports, NeedExport exports)
        implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    static final Actor MANAGER = new Actor("m", Role.MANAGER, "");
    /** Fictitious, with a right key. */
    static final String SIREN = "000100016";

    static OpenRegister in(Path folder) {
        var store = TemporaryStore.in(folder, CLOCK);
        var ids = new TimeOrderedIds(CLOCK);
        var organisations = new OrganisationRegister(store.store(), CLOCK, ids);
        var themes = new ThemeRegister(store.store());
        var needs = new NeedRegister(store.store(), CLOCK, ids, organisations, new NeedHolders());
        var details = new DetailRegister(store.store(), needs);
        organisations.register(MANAGER, new Draft("Ville de Rivemont", OrganisationKind.COMMUNE, SIREN, "", ""));
        return new OpenRegister(store, organisations, needs, details, new NeedImport(needs, themes, new CpvList(), organisations, details, new FamilyRegister(store.store())),
                new NeedExport(CLOCK, needs, themes, organisations, details, new FamilyRegister(store.store())));
    }

    Organisation town() {
        return organisations.bySiren(MANAGER, SIREN).orElseThrow();
    }

    Optional<Need> titled(String title) {
        return needs.page(MANAGER, NeedFilter.all().withText(title), NeedOrder.TITLE, "", 1).items().stream().findFirst();
    }

    List<Organisation> organisations(String text) {
        return organisations.page(MANAGER, text, Optional.empty(), "", 10).items();
    }

    @Override
    public void close() {
        store.close();
    }
}
