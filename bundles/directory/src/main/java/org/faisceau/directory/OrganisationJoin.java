// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.kernel.api.SortKey;

/** What a merged organisation is: the kept one, with what it lacks from the other, whose names it keeps as former ones. */
final class OrganisationJoin {
    private OrganisationJoin() {}

    static Draft of(Organisation kept, Organisation other) {
        var ours = kept.details();
        var theirs = other.details();
        var siren = either(kept.siren(), other.siren());
        var siret = either(kept.siret(), other.siret().startsWith(siren) ? other.siret() : "");
        var names = Stream.of(ours.formerNames().stream(), Stream.of(other.name()), theirs.formerNames().stream()).flatMap(some -> some)
                .filter(name -> !SortKey.of(name).equals(SortKey.of(kept.name()))).distinct().limit(Organisations.FORMER_MOST).toList();
        return new Draft(kept.name(), kept.kind(), siren, siret, either(kept.territory(), other.territory()), new OrganisationDetails(
                ours.chosenCategory().or(theirs::chosenCategory), names, both(ours.memberships(), theirs.memberships()), either(ours.website(), theirs.website()),
                either(ours.note(), theirs.note())));
    }

    private static String either(String ours, String theirs) {
        return ours.isEmpty() ? theirs : ours;
    }

    private static <T> List<T> both(List<T> ours, List<T> theirs) {
        return Stream.concat(ours.stream(), theirs.stream()).distinct().limit(Organisations.MEMBERSHIPS_MOST).toList();
    }
}
