// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.time.Clock;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Labels;
import org.faisceau.dossiers.api.Shares;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** With whom a dossier is shared, and its labels. */
@Component
public final class SharingResource implements Resource {
    private static final String LEADS = "The buyer of the dossier, or a manager, does that.";
    private final Dossiers dossiers;
    private final Shares shares;
    private final Labels labels;
    private final Clock clock;

    @Activate
    public SharingResource(@Reference Dossiers dossiers, @Reference Shares shares, @Reference Labels labels, @Reference Clock clock) {
        this.dossiers = dossiers;
        this.shares = shares;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "dossiers";
    }

    @Override
    public void declare(Routes routes) {
        routes.record("/dossiers/{id}/shares", "With whom it is shared, and from which day on", Role.OBSERVER, SharesAnswer.class, this::shares)
                .step("/dossiers/{id}/shares", "Share it with an organisation from a day on, or end that", Role.BUYER, ShareBody.class, SharesAnswer.class, this::share)
                .record("/dossiers/{id}/labels", "Its labels; none for the company", Role.OBSERVER, LabelsAnswer.class, this::labels)
                .step("/dossiers/{id}/labels", "Put a label on it, or take one away", Role.BUYER, LabelBody.class, LabelsAnswer.class, this::label);
    }

    private Versioned<SharesAnswer> shares(Call call) {
        var answer = SharesAnswer.of(shares.of(call.actor(), known(call)), Days.today(clock));
        return new Versioned<>(answer, answer.version());
    }

    private Versioned<SharesAnswer> share(Call call, ShareBody body) {
        var id = known(call);
        var seen = shares.of(call.actor(), id);
        int version = SharesAnswer.of(seen, Days.today(clock)).version();
        if (version != call.seenVersion()) throw Problem.stale(version);
        Outcome.of(body.isEnd() ? shares.end(call.actor(), id, seen, body.who()) : shares.share(call.actor(), id, seen, body.who(), body.whose(), body.day()), LEADS);
        return shares(call);
    }

    private Versioned<LabelsAnswer> labels(Call call) {
        var answer = new LabelsAnswer(labels.of(call.actor(), known(call)));
        return new Versioned<>(answer, answer.version());
    }

    private Versioned<LabelsAnswer> label(Call call, LabelBody body) {
        var id = known(call);
        var seen = labels.of(call.actor(), id);
        int version = new LabelsAnswer(seen).version();
        if (version != call.seenVersion()) throw Problem.stale(version);
        Outcome.of(body.isTaken() ? labels.take(call.actor(), id, seen, body.word()) : labels.put(call.actor(), id, seen, body.word()), LEADS);
        return labels(call);
    }

    private String known(Call call) {
        return dossiers.find(call.actor(), call.path("id")).map(Dossier::id).orElseThrow(Problem::notFound);
    }
}
