// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Conclusions;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.purchases.spi.Origin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a dossier knows of the contract that follows it, once it is concluded that the solution is innovative; a training copy leads to
 * none. That it was awarded directly is told where a quotation was asked for.
 */
@Component
public final class ContractOrigin implements Origin {
    private static final String DIRECT = "Marché passé sans publicité ni mise en concurrence préalable";
    private final Dossiers dossiers;
    private final Conclusions conclusions;
    private final Organisations organisations;

    @Activate
    public ContractOrigin(@Reference Dossiers dossiers, @Reference Conclusions conclusions, @Reference Organisations organisations) {
        this.dossiers = dossiers;
        this.conclusions = conclusions;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return Dossier.KIND;
    }

    @Override
    public Optional<Begun> contract(Actor actor, Ref ref) {
        return dossiers.find(actor, ref.id()).filter(dossier -> !dossier.isExercise() && isInnovative(actor, dossier)).map(dossier -> new Begun(dossier.buyer(), texts(actor, dossier)));
    }

    private boolean isInnovative(Actor actor, Dossier dossier) {
        return conclusions.of(actor, dossier.id()).stream().anyMatch(one -> one.isInForce() && one.sense() == Conclusion.Sense.INNOVATIVE);
    }

    private Map<String, String> texts(Actor actor, Dossier dossier) {
        var texts = new HashMap<>(Map.of("objet", dossier.title(), "nature", "Marché", "marcheInnovant", "oui", "besoin", dossier.need()));
        organisations.find(actor, dossier.company()).map(ContractOrigin::holder).ifPresent(holder -> texts.put("titulaires", holder));
        conclusions.engagement(actor, dossier.id()).filter(one -> one.kind() == Engagement.Kind.QUOTATION).ifPresent(one -> texts.put("procedure", DIRECT));
        return texts;
    }

    /** Its SIRET where the directory knows it: none is made up. */
    private static String holder(Organisation company) {
        return ("SIRET " + company.siret() + " " + company.name()).replace("  ", " ");
    }
}
