// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Siren;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;

/** Whose solution a line tells of: found by SIREN or exact name, recorded as a company where unknown. */
record SolutionOwners(Organisations organisations, Actor actor) {
    private static final int SAME_NAME_MOST = 50;

    Optional<Organisation> find(String name, String siren) {
        var bySiren = Siren.isSiren(siren) ? organisations.bySiren(actor, siren) : Optional.<Organisation>empty();
        if (bySiren.isPresent()) return bySiren;
        var folded = SortKey.of(name);
        return organisations.page(actor, name, Optional.empty(), "", SAME_NAME_MOST).items().stream()
                .filter(one -> SortKey.of(one.name()).equals(folded) && (siren.isEmpty() || one.siren().isEmpty() || one.siren().equals(siren))).findFirst();
    }

    /** The one recorded; empty where the directory does not take it. */
    Optional<Organisation> record(String name, String siren, String territory) {
        var draft = new Draft(name, OrganisationKind.COMPANY, Siren.isSiren(siren) ? siren : "", "", territory);
        return organisations.register(actor, draft).fold(done -> Optional.of(done.organisation()), invalid -> Optional.empty(),
                taken -> Optional.of(taken.earlier()), refused -> Optional.empty());
    }
}
