// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering.Invalid;
import org.faisceau.directory.api.Siren;

/** What an organisation must be to be recorded. */
final class DraftRule {
    private DraftRule() {}

    /** Without the spaces people type, and with the SIREN a SIRET contains. */
    static Draft tidied(Draft draft) {
        var siret = Siren.tidy(draft.siret());
        var siren = Siren.tidy(draft.siren());
        var known = siren.isEmpty() && siret.length() == 14 ? siret.substring(0, 9) : siren;
        return new Draft(draft.name().strip(), draft.kind(), known, siret, draft.territory().strip(), DetailsRule.tidied(draft.details()));
    }

    /** The first fault of a tidied draft. */
    static Optional<Invalid> fault(Draft draft) {
        if (draft.name().isEmpty()) return invalid("name", "organisation.noName");
        if (draft.name().length() > Organisations.NAME_MAX) return invalid("name", "organisation.longName");
        if (draft.territory().length() > Organisations.TERRITORY_MAX) return invalid("territory", "organisation.longTerritory");
        if (!draft.siren().isEmpty() && !Siren.isSiren(draft.siren())) return invalid("siren", "organisation.badSiren");
        if (!draft.siret().isEmpty() && !Siren.isSiret(draft.siret())) return invalid("siret", "organisation.badSiret");
        if (!draft.siret().startsWith(draft.siren()) && !draft.siret().isEmpty()) return invalid("siret", "organisation.otherSiren");
        return DetailsRule.fault(draft.details());
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
