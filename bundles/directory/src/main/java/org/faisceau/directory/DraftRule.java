// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering.Invalid;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Siren;

/** What an organisation must be to be recorded. */
final class DraftRule {
    private DraftRule() {}

    /** Without the spaces people type, and with the SIREN a SIRET contains. */
    static Draft tidied(Draft draft) {
        var siret = Siren.tidy(draft.siret());
        var siren = Siren.tidy(draft.siren());
        var known = siren.isEmpty() && siret.length() == 14 ? siret.substring(0, 9) : siren;
        return new Draft(PlainLine.of(draft.name()), draft.kind(), known, siret, PlainLine.of(draft.territory()), DetailsRule.tidied(draft.details()));
    }

    /** The first fault of a tidied draft. */
    static Optional<Invalid> fault(Draft draft) {
        return faults(draft).stream().findFirst();
    }

    /** All faults of a tidied draft. A SIREN that was read from the SIRET has none of its own. */
    static List<Invalid> faults(Draft draft) {
        var all = new ArrayList<Invalid>();
        if (draft.name().isEmpty()) all.add(new Invalid("name", "organisation.noName"));
        if (draft.name().length() > Organisations.NAME_MAX) all.add(new Invalid("name", "organisation.longName"));
        if (draft.territory().length() > Organisations.TERRITORY_MAX) all.add(new Invalid("territory", "organisation.longTerritory"));
        boolean isBad = !draft.siret().isEmpty() && !Siren.isSiret(draft.siret());
        if (isBad) all.add(new Invalid("siret", "organisation.badSiret"));
        boolean isRead = isBad && draft.siret().startsWith(draft.siren());
        if (!draft.siren().isEmpty() && !isRead && !Siren.isSiren(draft.siren())) all.add(new Invalid("siren", "organisation.badSiren"));
        if (!isBad && !draft.siret().startsWith(draft.siren()) && !draft.siret().isEmpty()) all.add(new Invalid("siret", "organisation.otherSiren"));
        all.addAll(DetailsRule.faults(draft.details()));
        return all;
    }

    /** What tells one legal person from another is not for that person to change. */
    static Optional<Invalid> identity(Organisation before, Draft draft) {
        if (draft.kind() != before.kind()) return invalid("kind", "organisation.identityFixed");
        if (!draft.details().chosenCategory().equals(before.details().chosenCategory())) return invalid("category", "organisation.identityFixed");
        if (!draft.siren().equals(before.siren())) return invalid("siren", "organisation.identityFixed");
        return draft.siret().equals(before.siret()) ? Optional.empty() : invalid("siret", "organisation.identityFixed");
    }

    private static Optional<Invalid> invalid(String field, String key) {
        return Optional.of(new Invalid(field, key));
    }
}
