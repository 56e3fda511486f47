// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Whole;
import org.faisceau.dossiers.api.Conclusions;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Visas;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is read within a dossier: its evidence, visas and conclusions. What a person decides in their own name is decided in the console. */
@Component
public final class WithinResource implements Resource {
    private final Dossiers dossiers;
    private final Visas visas;
    private final Conclusions conclusions;

    @Activate
    public WithinResource(@Reference Dossiers dossiers, @Reference Visas visas, @Reference Conclusions conclusions) {
        this.dossiers = dossiers;
        this.visas = visas;
        this.conclusions = conclusions;
    }

    @Override
    public String module() {
        return "dossiers";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/dossiers/{id}/evidence", "Its evidence, without what is closed to you", Role.OBSERVER, EvidenceAnswer.class, this::evidence)
                .collection("/dossiers/{id}/visas", "Its visas, the last round first; none for the company", Role.OBSERVER, VisaAnswer.class, this::visas)
                .collection("/dossiers/{id}/conclusions", "Its conclusions, the last first", Role.OBSERVER, ConclusionAnswer.class, this::conclusions);
    }

    private Slice<EvidenceAnswer> evidence(Call call) {
        var book = dossiers.casebook(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
        return Whole.numbered(book.evidence()).page(call).map(EvidenceAnswer::of);
    }

    private Slice<VisaAnswer> visas(Call call) {
        return Whole.numbered(visas.rounds(call.actor(), known(call)).stream().flatMap(round -> round.visas().stream().map(one -> VisaAnswer.of(round, one))).toList()).page(call);
    }

    private Slice<ConclusionAnswer> conclusions(Call call) {
        return Whole.numbered(conclusions.of(call.actor(), known(call))).page(call).map(ConclusionAnswer::of);
    }

    private String known(Call call) {
        return dossiers.find(call.actor(), call.path("id")).map(Dossier::id).orElseThrow(Problem::notFound);
    }
}
