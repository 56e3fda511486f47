// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Conclusions;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Endorsement;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.dossiers.api.Side;
import org.faisceau.dossiers.api.VisaRound;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.rules.api.Rules;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Engagement dates and conclusions. */
@Component
public final class ConclusionRegister implements Conclusions {
    private final Schema schema;
    private final DossierWrites writes;
    private final Clock clock;
    private final Ids ids;
    @Reference
    private volatile Optional<Rules> rules = Optional.empty();

    @Activate
    public ConclusionRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("dossiers", ConclusionRegister.class);
        this.writes = new DossierWrites(schema);
        this.clock = clock;
        this.ids = ids;
    }

    /** With a book of rules, or without: outside the framework nobody sets the reference. */
    ConclusionRegister(Store store, Clock clock, Ids ids, Optional<Rules> rules) {
        this(store, clock, ids);
        this.rules = rules;
    }

    @Override
    public Optional<Engagement> engagement(Actor actor, String id) {
        return schema.read(tx -> DossierTable.find(tx, actor, id).flatMap(dossier -> ConclusionTable.engagement(tx, dossier.id())));
    }

    @Override
    public boolean mayEngage(Actor actor, Dossier dossier) {
        return WhoMay.isSide(actor, dossier, Side.BUYER) && !dossier.state().isClosed();
    }

    @Override
    public Written engage(Actor actor, String id, int seenVersion, LocalDate day, Engagement.Kind kind, String proof) {
        return writes.in(actor, id, (tx, dossier) -> {
            if (!WhoMay.isSide(actor, dossier, Side.BUYER)) return new Written.Refused();
            if (dossier.state().isClosed()) return new Written.NotNow(dossier.state());
            if (day.isAfter(Days.today(clock))) return new Written.Invalid("day", "engagement.ahead");
            if (Unseen.is(proof)) return new Written.Invalid("proof", "form.required");
            if (Unseen.isWordless(proof)) return new Written.Invalid("proof", "conclusion.noWords");
            if (proof.length() > PROOF_MAX) return new Written.Invalid("proof", "dossier.tooLong");
            if (ConclusionTable.engagement(tx, id).map(Engagement::version).orElse(0) != seenVersion) return new Written.Lost();
            ConclusionTable.engage(tx, dossier, new Engagement(day, kind, proof.strip(), actor.id(), clock.instant(), seenVersion + 1));
            return new Written.Done(DossierTable.touched(tx, dossier, clock.instant()));
        });
    }

    @Override
    public List<Conclusion> of(Actor actor, String id) {
        var all = schema.read(tx -> DossierTable.find(tx, actor, id).map(dossier -> ConclusionTable.of(tx, id)).orElse(List.of()));
        return WhoMay.readsReview(actor) ? all : all.stream().map(Conclusion::outside).toList();
    }

    @Override
    public boolean mayConclude(Actor actor, Dossier dossier) {
        return schema.read(tx -> DossierTable.find(tx, actor, dossier.id())).flatMap(known -> Concluder.of(actor, known)).isPresent();
    }

    @Override
    public List<Written.Invalid> obstacles(Actor actor, String id, Conclusion.Draft draft) {
        var engagedOn = engagement(actor, id).map(Engagement::day);
        var counted = counted(engagedOn);
        return schema.read(tx -> DossierTable.find(tx, actor, id).map(dossier ->
                ConclusionRule.obstacles(draft, engagedOn, counted, VisaTable.missing(tx, CircuitTable.of(tx, dossier.buyer()), id))).orElse(List.of()));
    }

    /** The rows in force that day, with their versions; empty without a day, or while the module of rules is stopped. */
    private Optional<List<String>> counted(Optional<LocalDate> day) {
        return rules.flatMap(book -> day.map(one -> book.at(Actor.system(), one).inForce().stream().map(rule -> rule.key() + "@" + rule.version()).toList()));
    }

    @Override
    public Written conclude(Actor actor, String id, int seenVersion, Conclusion.Draft draft) {
        // Asked before the write: no other bundle's service is called within one.
        var engagedOn = engagement(actor, id).map(Engagement::day);
        var counted = counted(engagedOn);
        return writes.in(actor, id, (tx, dossier) -> {
            var person = Concluder.of(actor, dossier);
            if (person.isEmpty()) return WhoMay.isSide(actor, dossier, Side.BUYER) ? new Written.NotNow(dossier.state()) : new Written.Refused();
            if (dossier.version() != seenVersion) return new Written.Lost();
            var circuit = CircuitTable.of(tx, dossier.buyer());
            var missing = VisaTable.missing(tx, circuit, id);
            var obstacles = ConclusionRule.obstacles(draft, ConclusionTable.engagement(tx, id).map(Engagement::day), counted, missing);
            if (!obstacles.isEmpty()) return obstacles.get(0);
            if (!ConclusionTable.engagement(tx, id).map(Engagement::day).equals(engagedOn)) return new Written.Lost();
            ConclusionTable.insert(tx, dossier, new Conclusion(ids.next(), draft.sense(), draft.reasons().strip(), draft.relevance().strip(), draft.money().strip(),
                    draft.operators().strip(), engagedOn.orElseThrow(), dossier.grid(), counted.orElseThrow(), actor.id(), clock.instant(), true,
                    new Endorsement(circuit.signatory(), circuit.delegation(), VisaTable.current(tx, id).map(VisaRound::given).orElse(List.of()), VisaTable.current(tx, id).map(VisaRound::stopped).orElse(List.of()), missing, missing.isEmpty() ? "" : draft.withoutVisas().strip())));
            return DossierTable.conclude(tx, person.get(), dossier, clock.instant()).<Written>map(Written.Done::new).orElseGet(Written.Lost::new);
        });
    }
}
