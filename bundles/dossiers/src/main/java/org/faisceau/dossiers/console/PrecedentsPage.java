// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Precedents;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Needs;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What other buyers did: dossiers they concluded, innovative contracts they awarded. A precedent shows a way, it proves nothing here. */
@Component
public final class PrecedentsPage implements Page {
    private final Dossiers dossiers;
    private final Precedents precedents;
    private final Organisations organisations;
    @Reference
    private volatile Optional<Purchases> purchases = Optional.empty();
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();

    @Activate
    public PrecedentsPage(@Reference Dossiers dossiers, @Reference Precedents precedents, @Reference Organisations organisations) {
        this.dossiers = dossiers;
        this.precedents = precedents;
        this.organisations = organisations;
    }

    /** With a register of contracts: outside the framework nobody sets the reference. */
    PrecedentsPage(Dossiers dossiers, Precedents precedents, Organisations organisations, Purchases purchases) {
        this(dossiers, precedents, organisations);
        this.purchases = Optional.of(purchases);
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/precedents");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PrecedentsPage.class);
        if (visit.actor().role() == Role.COMPANY) return Answer.refused(words.say("precedent.refused"));
        return dossiers.find(visit.actor(), visit.path("id")).map(dossier -> Answer.screen(words.say("precedent.title"), new StaticTemplates().precedents(words, view(visit, dossier)))).orElse(Answer.notFound());
    }

    private PrecedentsView view(Visit visit, Dossier dossier) {
        var concluded = precedents.of(visit.actor(), dossier.id());
        var ids = concluded.stream().flatMap(one -> Stream.of(one.company(), one.buyer())).collect(Collectors.toSet());
        var names = organisations.findAll(visit.actor(), ids).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().name()));
        var known = purchases;
        var contracts = known.map(register -> new ContractPrecedents(register, visit.actor(), dossier, precedents.words(dossier.title()), cpv(visit, dossier)).lines()).orElse(List.of());
        return new PrecedentsView(dossier, concluded, names, contracts, known.isPresent());
    }

    /** The need's class, where the dossier has a need and its module runs. */
    private String cpv(Visit visit, Dossier dossier) {
        return dossier.need().isEmpty() ? "" : needs.flatMap(known -> known.find(visit.actor(), dossier.need())).map(need -> need.content().cpv().stream().findFirst().orElse("")).orElse("");
    }
}
