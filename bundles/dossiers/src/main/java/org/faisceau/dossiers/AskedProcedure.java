// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Conclusions;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.spi.QuestionSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a dossier tells the procedure adviser: its buyer, the day that counts, the value of its need and what is bought. */
@Component
public final class AskedProcedure implements QuestionSource {
    private final Dossiers dossiers;
    private final Conclusions conclusions;
    private final Organisations organisations;

    @Reference
    volatile Optional<Needs> needs = Optional.empty();

    @Activate
    public AskedProcedure(@Reference Dossiers dossiers, @Reference Conclusions conclusions, @Reference Organisations organisations) {
        this.dossiers = dossiers;
        this.conclusions = conclusions;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return Dossier.KIND;
    }

    @Override
    public Map<String, String> facts(Actor actor, Ref ref) {
        return dossiers.find(actor, ref.id()).map(dossier -> facts(actor, dossier)).orElse(Map.of());
    }

    @Override
    public boolean isExercise(Actor actor, Ref ref) {
        return dossiers.find(actor, ref.id()).filter(Dossier::isExercise).isPresent();
    }

    private Map<String, String> facts(Actor actor, Dossier dossier) {
        var facts = new HashMap<String, String>();
        organisations.find(actor, dossier.buyer()).ifPresent(buyer -> facts.put("siren", buyer.siren()));
        conclusions.engagement(actor, dossier.id()).ifPresent(one -> facts.put("day", one.day().toString()));
        var running = needs;
        running.flatMap(all -> all.find(actor, dossier.need())).map(Need::content).ifPresent(need -> {
            need.amount().most().or(() -> need.amount().least()).ifPresent(value -> facts.put("value", plain(value)));
            need.cpv().stream().findFirst().flatMap(ContractType::ofCpv).ifPresent(type -> facts.put("contract", type.name()));
        });
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    private static String plain(Euros amount) {
        return amount.amount().stripTrailingZeros().toPlainString();
    }
}
