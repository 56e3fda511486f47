// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Impacts;
import org.faisceau.dossiers.api.Risk;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The grid of responsible innovation and the register of risks of a dossier. */
@Component
public final class ImpactsPage implements Page {
    private final Dossiers dossiers;
    private final Impacts impacts;

    @Activate
    public ImpactsPage(@Reference Dossiers dossiers, @Reference Impacts impacts) {
        this.dossiers = dossiers;
        this.impacts = impacts;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/impacts").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var actor = visit.actor();
        var words = visit.words(ImpactsPage.class);
        return dossiers.find(actor, visit.path("id")).map(dossier -> Answer.screen(words.say("impact.title"), new StaticTemplates().impacts(words,
                new ImpactsView(dossier, impacts.of(actor, dossier.id()), impacts.risks(actor, dossier.id()), impacts.mayWrite(actor, dossier))))).orElse(Answer.notFound());
    }

    /** Closes a risk. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ImpactsPage.class);
        var dossier = dossiers.find(visit.actor(), visit.path("id"));
        if (dossier.isEmpty() || !visit.action().equals("close")) return Answer.notFound();
        var known = impacts.risks(visit.actor(), dossier.get().id()).stream().map(Risk::id).toList();
        var risk = List.of(visit.form().value("risk")).stream().filter(known::contains).findFirst();
        if (risk.isEmpty()) return Answer.notFound();
        return Said.of(words, impacts.close(visit.actor(), dossier.get().id(), risk.get(), visit.form().version()), dossier.get().address() + "/impacts", "risk.closed.done");
    }
}
