// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.dossiers.api.Concern;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Impact;
import org.faisceau.dossiers.api.Impacts;
import org.faisceau.dossiers.api.Risk;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Impacts and risks: who may, and what is asked of each write; the rows are {@link ImpactTable}'s. */
@Component
public final class ImpactRegister implements Impacts {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public ImpactRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("dossiers", ImpactRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<Impact> of(Actor actor, String id) {
        return schema.read(tx -> DossierTable.find(tx, actor, id).map(dossier -> ImpactTable.impacts(tx, id)).orElse(List.of()));
    }

    @Override
    public List<Risk> risks(Actor actor, String id) {
        return schema.read(tx -> DossierTable.find(tx, actor, id).map(dossier -> ImpactTable.risks(tx, id)).orElse(List.of()));
    }

    @Override
    public boolean mayWrite(Actor actor, Dossier dossier) {
        return schema.read(tx -> DossierTable.find(tx, actor, dossier.id())).filter(known -> !known.state().isClosed() && isOneOfThem(actor, known)).isPresent();
    }

    @Override
    public Written say(Actor actor, String id, Concern criterion, int seenVersion, Impact.Draft said) {
        if (said.measure().length() > Dossiers.TEXT_MAX) return new Written.Invalid("measure", "dossier.tooLong");
        return write(actor, id, (tx, dossier) -> ImpactTable.say(tx, dossier, new Impact(criterion, said, actor.id(), clock.instant(), seenVersion)));
    }

    @Override
    public Written keep(Actor actor, String id, String risk, int seenVersion, Risk.Draft said) {
        if (Unseen.is(said.title())) return new Written.Invalid("riskTitle", "form.required");
        if (said.title().length() > LINE_MAX) return new Written.Invalid("riskTitle", "dossier.tooLong");
        if (said.holder().length() > LINE_MAX) return new Written.Invalid("holder", "dossier.tooLong");
        if (said.measure().length() > Dossiers.TEXT_MAX) return new Written.Invalid("measure", "dossier.tooLong");
        if (risk.isEmpty() && risks(actor, id).size() >= RISKS_MOST) return new Written.Invalid("riskTitle", "risk.full");
        return write(actor, id, (tx, dossier) -> {
            if (!risk.isEmpty()) return ImpactTable.change(tx, dossier, new Risk(risk, said, false, actor.id(), clock.instant(), seenVersion));
            ImpactTable.add(tx, dossier, new Risk(ids.next(), said, false, actor.id(), clock.instant(), 1));
            return true;
        });
    }

    @Override
    public Written close(Actor actor, String id, String risk, int seenVersion) {
        return write(actor, id, (tx, dossier) -> {
            var known = ImpactTable.risks(tx, id).stream().filter(one -> one.id().equals(risk)).findFirst();
            return known.isPresent() && ImpactTable.change(tx, dossier, new Risk(risk, known.get().said(), true, actor.id(), clock.instant(), seenVersion));
        });
    }

    /** @param work false where somebody wrote it meanwhile */
    private Written write(Actor actor, String id, BiFunction<Writing, Dossier, Boolean> work) {
        return schema.write(actor, tx -> DossierTable.find(tx, actor, id).<Written>map(dossier -> refusal(actor, dossier).orElseGet(
                () -> work.apply(tx, dossier) ? new Written.Done(DossierTable.touched(tx, dossier, clock.instant())) : new Written.Lost())).orElseGet(Written.Unknown::new));
    }

    private static Optional<Written> refusal(Actor actor, Dossier dossier) {
        if (!isOneOfThem(actor, dossier)) return Optional.of(new Written.Refused());
        if (dossier.state().isClosed()) return Optional.of(new Written.NotNow(dossier.state()));
        return Optional.empty();
    }

    private static boolean isOneOfThem(Actor actor, Dossier dossier) {
        return WhoMay.side(actor, dossier).isPresent() || WhoMay.lead(actor, dossier);
    }
}
