// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Share;
import org.faisceau.kernel.api.Actor;

/** Labels of the demonstration's dossiers, and with whom one under review is shared: its mentor reads already, a learning authority soon. */
record DemonstrationLife(LabelRegister labels, ShareRegister shares, NoteRegister notes, Organisations organisations, Actor buyer, LocalDate today) {

    void play(DemonstrationDossier told, Dossier dossier) {
        if (!told.flag().equals(DemonstrationVisas.ASKED)) return;
        List.of("Comité de décembre", "Masterclass").forEach(label -> labels.put(buyer, dossier.id(), label));
        notes.write(buyer, dossier.id(), 0, "Relire la page 14 du rapport avant le comité.");
        var mentors = new OrganisationFilter("", Set.of(), Set.of(), Set.of(), true);
        other(mentors, dossier).ifPresent(one -> shares.share(buyer, dossier.id(), one.id(), Share.Audience.MENTOR, today.minusDays(1)));
        other(OrganisationFilter.all().withKinds(Set.of(OrganisationKind.EPCI)), dossier).ifPresent(one -> shares.share(buyer, dossier.id(), one.id(), Share.Audience.LEARNER, today.plusDays(1)));
    }

    private Optional<Organisation> other(OrganisationFilter filter, Dossier dossier) {
        return organisations.page(buyer, filter, "", 5).items().stream().filter(one -> !one.id().equals(dossier.buyer()) && !one.id().equals(dossier.company())).findFirst();
    }
}
