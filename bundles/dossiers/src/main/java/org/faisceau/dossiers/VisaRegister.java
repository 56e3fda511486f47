// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_VISA;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.dossiers.api.Circuit;
import org.faisceau.dossiers.api.CircuitSaved;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Side;
import org.faisceau.dossiers.api.Visa;
import org.faisceau.dossiers.api.VisaRound;
import org.faisceau.dossiers.api.Visas;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Circuits and rounds of visas: who may; the rows are {@link CircuitTable}'s and {@link VisaTable}'s. */
@Component
public final class VisaRegister implements Visas {
    private static final int AWAITED_MOST = 50;
    private final Schema schema;
    private final DossierWrites writes;
    private final Clock clock;
    private final Accounts accounts;

    @Activate
    public VisaRegister(@Reference Store store, @Reference Clock clock, @Reference Accounts accounts) {
        this.schema = store.schema("dossiers", VisaRegister.class);
        this.writes = new DossierWrites(schema);
        this.clock = clock;
        this.accounts = accounts;
    }

    @Override
    public Circuit circuit(Actor actor, String buyer) {
        boolean isRead = maySet(actor, buyer) || actor.role() == Role.OBSERVER && actor.belongsTo(buyer);
        return isRead ? schema.read(tx -> CircuitTable.of(tx, buyer)) : Circuit.none(buyer);
    }

    @Override
    public boolean maySet(Actor actor, String buyer) {
        return actor.is(Role.MANAGER) || actor.role() == Role.BUYER && actor.belongsTo(buyer);
    }

    @Override
    public CircuitSaved set(Actor actor, Circuit wished) {
        if (!maySet(actor, wished.buyer())) return new CircuitSaved.Refused();
        var stranger = wished.seats().stream().filter(seat -> !isOfThem(seat.account(), wished.buyer())).findFirst();
        if (stranger.isPresent()) return new CircuitSaved.Invalid(stranger.get().office().name().toLowerCase(Locale.ROOT), "circuit.stranger");
        if (!wished.signatory().isEmpty() && !isOfThem(wished.signatory(), wished.buyer())) return new CircuitSaved.Invalid("signatory", "circuit.stranger");
        if (wished.delegation().length() > Circuit.DELEGATION_MAX) return new CircuitSaved.Invalid("delegation", "dossier.tooLong");
        return schema.write(actor, tx -> {
            var before = CircuitTable.of(tx, wished.buyer());
            if (before.version() != wished.version()) return new CircuitSaved.Lost(before);
            return new CircuitSaved.Done(CircuitTable.set(tx, before, wished));
        });
    }

    /** Of the buyer's own people, who read its dossiers. */
    private boolean isOfThem(String account, String buyer) {
        return accounts.find(Actor.system(), account).filter(one -> !one.disabled()).map(Account::actor)
                .filter(one -> one.belongsTo(buyer) && (one.role() == Role.BUYER || one.role() == Role.OBSERVER)).isPresent();
    }

    @Override
    public List<VisaRound> rounds(Actor actor, String id) {
        if (!WhoMay.readsReview(actor)) return List.of();
        return schema.read(tx -> DossierTable.find(tx, actor, id).map(dossier -> VisaTable.rounds(tx, dossier.id())).orElse(List.of()));
    }

    @Override
    public Optional<VisaRound> current(Actor actor, String id) {
        if (!WhoMay.readsReview(actor)) return Optional.empty();
        return schema.read(tx -> DossierTable.find(tx, actor, id).flatMap(dossier -> VisaTable.current(tx, dossier.id())));
    }

    @Override
    public List<Office> missing(Actor actor, String id) {
        if (!WhoMay.readsReview(actor)) return List.of();
        return schema.read(tx -> DossierTable.find(tx, actor, id).map(dossier -> VisaTable.missing(tx, CircuitTable.of(tx, dossier.buyer()), id)).orElse(List.of()));
    }

    @Override
    public boolean mayAsk(Actor actor, Dossier dossier) {
        boolean isAskable = WhoMay.isSide(actor, dossier, Side.BUYER) && dossier.state() == DossierState.REVIEW;
        return isAskable && schema.read(tx -> isMissing(tx, CircuitTable.of(tx, dossier.buyer()), dossier.id()));
    }

    private static boolean isMissing(Reading tx, Circuit circuit, String id) {
        return !VisaTable.missing(tx, circuit, id).isEmpty() && !VisaTable.isAsked(tx, circuit, id);
    }

    @Override
    public Optional<Visa> mine(Actor actor, Dossier dossier) {
        if (dossier.state() != DossierState.REVIEW) return Optional.empty();
        return current(actor, dossier.id()).stream().flatMap(round -> round.visas().stream()).filter(one -> one.isDue() && one.account().equals(actor.id())).findFirst();
    }

    @Override
    public List<Dossier> awaitedFrom(Actor actor) {
        return schema.read(tx -> tx.sql().select(DOSSIERS_DOSSIER.fields()).from(DOSSIERS_DOSSIER).join(DOSSIERS_VISA).on(DOSSIERS_VISA.DOSSIER_ID.eq(DOSSIERS_DOSSIER.ID))
                .where(WhoMay.see(actor), DOSSIERS_DOSSIER.STATE.eq(DossierState.REVIEW.name()), DOSSIERS_VISA.ACCOUNT.eq(actor.id()),
                        DOSSIERS_VISA.OUTCOME.eq(Visa.Outcome.AWAITED.name()), DOSSIERS_VISA.SINCE.gt(0L), VisaTable.isCurrent())
                .orderBy(DOSSIERS_VISA.SINCE, DOSSIERS_VISA.DOSSIER_ID).limit(DSL.inline(AWAITED_MOST)).fetchInto(DOSSIERS_DOSSIER).map(DossierTable::dossier)).stream().distinct().toList();
    }

    @Override
    public Written ask(Actor actor, String id) {
        return writes.in(actor, id, (tx, dossier) -> {
            if (!WhoMay.isSide(actor, dossier, Side.BUYER)) return new Written.Refused();
            if (dossier.state() != DossierState.REVIEW) return new Written.NotNow(dossier.state());
            var circuit = CircuitTable.of(tx, dossier.buyer());
            if (circuit.seats().isEmpty()) return new Written.Invalid("visa", "visa.noCircuit");
            if (VisaTable.missing(tx, circuit, id).isEmpty()) return new Written.Invalid("visa", "visa.allGiven");
            if (VisaTable.isAsked(tx, circuit, id)) return new Written.Invalid("visa", "visa.same");
            VisaTable.ask(tx, dossier, circuit, actor.id(), clock.instant());
            return new Written.Done(DossierTable.touched(tx, dossier, clock.instant()));
        });
    }

    @Override
    public Written decide(Actor actor, String id, Office office, Visa.Outcome outcome, String reason) {
        if (outcome == Visa.Outcome.AWAITED) throw new IllegalArgumentException("outcome: a decision, got " + outcome);
        return writes.in(actor, id, (tx, dossier) -> {
            var round = VisaTable.current(tx, id);
            var visa = round.stream().flatMap(one -> one.visas().stream()).filter(one -> one.office() == office && one.account().equals(actor.id())).findFirst();
            if (visa.isEmpty()) return new Written.Refused();
            if (dossier.state() != DossierState.REVIEW) return new Written.NotNow(dossier.state());
            if (!visa.get().isDue()) return new Written.Lost();
            if (outcome != Visa.Outcome.GIVEN && Unseen.is(reason)) return new Written.Invalid("reason", "dossier.noReason");
            if (reason.length() > Dossiers.TEXT_MAX) return new Written.Invalid("reason", "dossier.tooLong");
            VisaTable.decide(tx, dossier, round.get(), office, outcome, reason.strip(), clock.instant());
            return new Written.Done(DossierTable.touched(tx, dossier, clock.instant()));
        });
    }
}
