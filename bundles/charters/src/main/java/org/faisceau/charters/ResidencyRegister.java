// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_RESIDENCY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.faisceau.charters.api.Decision;
import org.faisceau.charters.api.Opinion;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Residency.Agreement;
import org.faisceau.charters.api.Residency.Content;
import org.faisceau.charters.api.Residency.Outcome;
import org.faisceau.charters.api.Residency.State;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Period;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of stays: transactions and who may; opinions are {@link OpinionTable}. */
@Component
public final class ResidencyRegister implements Residencies {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;

    @Activate
    public ResidencyRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations) {
        this.schema = store.schema("charters", ResidencyRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
    }

    @Override
    public List<Residency> of(Actor actor, String lab) {
        return schema.read(tx -> tx.sql().selectFrom(CHARTERS_RESIDENCY).where(CHARTERS_RESIDENCY.LAB_ID.eq(lab), ResidencyAccess.see(actor))
                .orderBy(CHARTERS_RESIDENCY.APPLIED_ON.desc(), CHARTERS_RESIDENCY.ID.desc()).limit(ResidencyTable.MOST).fetch(ResidencyTable::residency)).stream().map(one -> masked(actor, one)).toList();
    }

    @Override
    public Optional<Residency> find(Actor actor, String id) {
        return schema.read(tx -> one(tx, actor, id)).map(one -> masked(actor, one));
    }

    @Override
    public Map<String, Residency> findAll(Actor actor, Collection<String> some) {
        return schema.read(tx -> tx.sql().selectFrom(CHARTERS_RESIDENCY).where(CHARTERS_RESIDENCY.ID.in(some), ResidencyAccess.see(actor)).fetch(ResidencyTable::residency)).stream()
                .collect(Collectors.toMap(Residency::id, one -> masked(actor, one)));
    }

    @Override
    public Moving apply(Actor actor, String lab, Content typed) {
        var content = WhoMay.lead(actor) ? typed : ResidencyAccess.asked(typed);
        if (!mayApply(actor, content.company())) return new Moving.Refused();
        if (!isCompany(content)) return new Moving.Invalid("company", "residency.noCompany");
        return schema.write(actor, tx -> {
            if (LabTable.find(tx, actor, lab).isEmpty()) return new Moving.Unknown();
            var one = new Residency(ids.next(), lab, content, State.APPLIED, "", Outcome.unknown(), 1);
            var fault = fault(one);
            if (fault.isPresent()) return fault.get();
            if (hasAnother(tx, one)) return new Moving.Invalid("company", "residency.twice");
            ResidencyTable.insert(tx, actor, one, Instant.ofEpochMilli(clock.millis()));
            tx.did(one.ref(), "created", "");
            tx.changed(one.ref(), "created", "", State.APPLIED.name());
            return new Moving.Done(one);
        });
    }

    @Override
    public Moving change(Actor actor, String id, int seenVersion, Content content) {
        boolean isCompany = isCompany(content);
        return move(actor, id, seenVersion, (tx, before) -> {
            if (!mayChange(actor, before)) return new Moving.Refused();
            if (!before.content().company().equals(content.company()) && !isCompany) return new Moving.Invalid("company", "residency.noCompany");
            var asked = WhoMay.lead(actor) ? content : ResidencyAccess.ofCompany(before.content(), content);
            var after = before.at(before.state(), asked, before.reason(), before.outcome());
            if (!before.content().company().equals(asked.company()) && hasAnother(tx, after)) return new Moving.Invalid("company", "residency.twice");
            return write(tx, before, after, "changed", "");
        });
    }

    @Override
    public Moving decide(Actor actor, String id, int seenVersion, boolean isAccepted, String reason) {
        return led(actor, id, seenVersion, State.APPLIED, (tx, before) -> reason.isBlank() ? new Moving.Invalid("reason", "residency.noReason")
                : write(tx, before, before.at(isAccepted ? State.ACCEPTED : State.REFUSED, before.content(), reason.strip(), before.outcome()), isAccepted ? "accepted" : "refused", reason.strip(), () -> DecisionTable.put(tx, id, new Decision(actor.id(), Days.today(clock), reason.strip()))));
    }

    @Override
    public Moving reopen(Actor actor, String id, int seenVersion) {
        return move(actor, id, seenVersion, (tx, before) -> {
            boolean isWithdrawn = before.state() == State.WITHDRAWN;
            if (!WhoMay.lead(actor) && !(isWithdrawn && ResidencyAccess.withdraw(actor, before))) return new Moving.Refused();
            if (!isWithdrawn && before.state() != State.ACCEPTED && before.state() != State.REFUSED) return new Moving.NotNow(before);
            var after = before.at(State.APPLIED, before.content(), "", before.outcome());
            return hasAnother(tx, after) ? new Moving.Invalid("company", "residency.twice") : write(tx, before, after, isWithdrawn ? "resumed" : "reopened", before.reason(), () -> DecisionTable.clear(tx, id));
        });
    }

    @Override
    public Moving withdraw(Actor actor, String id, int seenVersion) {
        return move(actor, id, seenVersion, (tx, before) -> {
            if (!ResidencyAccess.withdraw(actor, before)) return new Moving.Refused();
            return before.state() != State.APPLIED ? new Moving.NotNow(before) : write(tx, before, before.at(State.WITHDRAWN, before.content(), "", before.outcome()), "withdrawn", "", () -> {
                if (!actor.belongsTo(before.content().company())) DecisionTable.withdrawnBy(tx, id, actor.id());
            });
        });
    }

    @Override
    public Map<String, Decision> decisions(Actor actor, String lab) {
        var own = actor.organisation().isEmpty() ? DSL.falseCondition() : CHARTERS_RESIDENCY.COMPANY.eq(actor.organisation());
        return schema.read(tx -> DecisionTable.of(tx, CHARTERS_RESIDENCY.LAB_ID.eq(lab).and(ResidencyAccess.see(actor)).and(ResidencyAccess.readsAll(actor) ? DSL.noCondition() : own)));
    }

    @Override
    public int undecided(Actor actor) {
        return WhoMay.lead(actor) ? schema.read(tx -> tx.sql().fetchCount(CHARTERS_RESIDENCY, ResidencyAccess.see(actor).and(CHARTERS_RESIDENCY.STATE.eq(State.APPLIED.name())))) : 0;
    }

    @Override
    public List<Opinion> awaited(Actor actor, Period due) {
        return schema.read(tx -> OpinionTable.awaited(tx, due, ResidencyAccess.see(actor).and(ResidencyAccess.opine(actor))));
    }

    @Override
    public Moving host(Actor actor, String id, int seenVersion, LocalDate arrivesOn) {
        return led(actor, id, seenVersion, State.ACCEPTED, (tx, before) -> write(tx, before, before.at(State.HOSTED, before.content().staying(Optional.of(arrivesOn), before.content().leavesOn()), before.reason(), before.outcome()), "hosted", ""));
    }

    @Override
    public Moving leave(Actor actor, String id, int seenVersion, LocalDate leavesOn, Outcome outcome, String reason) {
        return led(actor, id, seenVersion, State.HOSTED, (tx, before) -> {
            var after = before.at(State.LEFT, before.content().staying(before.content().arrivesOn(), Optional.of(leavesOn)), reason.strip(), outcome);
            return write(tx, before, after, "left", reason.strip());
        });
    }

    @Override
    public Moving bin(Actor actor, String id, int seenVersion) {
        return move(actor, id, seenVersion, (tx, before) -> {
            if (!WhoMay.lead(actor)) return new Moving.Refused();
            return ResidencyBin.put(tx, actor, before, Instant.ofEpochMilli(clock.millis())) ? new Moving.Done(before) : new Moving.Lost(before);
        });
    }

    @Override
    public boolean mayApply(Actor actor, String company) {
        return ResidencyAccess.apply(actor, company);
    }

    @Override
    public boolean mayChange(Actor actor, Residency residency) {
        return ResidencyAccess.change(actor, residency);
    }

    @Override
    public boolean mayReadAll(Actor actor, Residency residency) {
        return ResidencyAccess.readsAll(actor) || actor.belongsTo(residency.content().company());
    }

    @Override
    public boolean mayOpine(Actor actor, Residency residency) {
        return OpinionTable.isOpen(residency.state()) && schema.read(tx -> mayOpine(tx, actor, residency));
    }

    @Override
    public List<Opinion> opinions(Actor actor, String residency) {
        if (!ResidencyAccess.readsAll(actor)) return List.of();
        return schema.read(tx -> OpinionTable.of(tx, residency));
    }

    @Override
    public Moving consult(Actor actor, String residency, String department, LocalDate dueOn) {
        var today = Days.today(clock);
        if (dueOn.isBefore(today)) return new Moving.Invalid("dueOn", "opinion.tooEarly");
        return schema.write(actor, tx -> one(tx, actor, residency).<Moving>map(one -> {
            if (!WhoMay.lead(actor)) return new Moving.Refused();
            if (one.state() != State.APPLIED) return new Moving.NotNow(one);
            if (OpinionTable.of(tx, residency).size() >= OPINIONS_MOST) return new Moving.Invalid("department", "opinion.tooMany");
            OpinionTable.insert(tx, new Opinion(ids.next(), residency, department, today, dueOn, Optional.empty(), "", "", Optional.empty(), 1));
            tx.did(one.ref(), "consulted", "");
            tx.changed(one.ref(), "opinion", "", department);
            return new Moving.Done(one);
        }).orElse(new Moving.Unknown()));
    }

    @Override
    public Moving opine(Actor actor, String opinion, int seenVersion, Opinion.View view, String words) {
        if (!ResidencyAccess.readsAll(actor)) return new Moving.Refused();
        return schema.write(actor, tx -> {
            var found = OpinionTable.find(tx, opinion);
            var stay = found.flatMap(one -> one(tx, actor, one.residency()));
            if (stay.isEmpty()) return new Moving.Unknown();
            if (!mayOpine(tx, actor, stay.get())) return new Moving.Refused();
            if (!OpinionTable.isOpen(stay.get().state())) return new Moving.NotNow(stay.get());
            var before = found.get();
            var after = new Opinion(before.id(), before.residency(), before.department(), before.askedOn(), before.dueOn(), Optional.of(view), words, actor.id(), Optional.of(Days.today(clock)), seenVersion + 1);
            if (!OpinionTable.update(tx, after)) return new Moving.Lost(stay.get());
            tx.did(stay.get().ref(), "opined", "");
            tx.changed(stay.get().ref(), "opinion." + before.department(), before.view().map(Enum::name).orElse(""), view.name());
            return new Moving.Done(stay.get());
        });
    }

    private static boolean mayOpine(Reading tx, Actor actor, Residency stay) {
        boolean isOfBearer = ResidencyAccess.readsAll(actor) && LabTable.find(tx, actor, stay.lab()).filter(lab -> actor.belongsTo(lab.content().bearer())).isPresent();
        return WhoMay.lead(actor) || isOfBearer;
    }

    private Moving led(Actor actor, String id, int seenVersion, State from, BiFunction<Writing, Residency, Moving> work) {
        return move(actor, id, seenVersion, (tx, before) -> !WhoMay.lead(actor) ? new Moving.Refused() : before.state() != from ? new Moving.NotNow(before) : work.apply(tx, before));
    }

    private Moving move(Actor actor, String id, int seenVersion, BiFunction<Writing, Residency, Moving> work) {
        return schema.write(actor, tx -> one(tx, actor, id).<Moving>map(before -> before.version() != seenVersion ? new Moving.Lost(before) : work.apply(tx, before)).orElse(new Moving.Unknown()));
    }

    private Moving write(Writing tx, Residency before, Residency after, String action, String reason) {
        return write(tx, before, after, action, reason, () -> {});
    }

    /** @param beside what goes with it into the row */
    private Moving write(Writing tx, Residency before, Residency after, String action, String reason, Runnable beside) {
        var fault = fault(after);
        if (fault.isPresent()) return fault.get();
        boolean isHere = after.state() == State.HOSTED || after.state() == State.LEFT;
        if (isHere && ResidencyTable.overlaps(tx, after)) return new Moving.Invalid("arrivesOn", "residency.overlaps");
        if (!ResidencyTable.update(tx, after)) return new Moving.Lost(before);
        beside.run();
        tx.did(after.ref(), action, reason);
        ResidencyChanges.tell(tx, before, after);
        return new Moving.Done(after);
    }

    private Optional<Moving> fault(Residency one) {
        return StayRule.fault(one, Days.today(clock)).map(Moving.class::cast);
    }

    /** Of the same company, at the same lab, that is not over; what lies in the bin could come back beside it. */
    private static boolean hasAnother(Reading tx, Residency one) {
        return tx.sql().fetchExists(CHARTERS_RESIDENCY, CHARTERS_RESIDENCY.LAB_ID.eq(one.lab()).and(CHARTERS_RESIDENCY.COMPANY.eq(one.content().company())).and(CHARTERS_RESIDENCY.ID.ne(one.id()))
                .and(CHARTERS_RESIDENCY.STATE.in(State.APPLIED.name(), State.ACCEPTED.name(), State.HOSTED.name())));
    }

    private static Optional<Residency> one(Reading tx, Actor actor, String id) {
        return tx.sql().fetchOptional(CHARTERS_RESIDENCY, CHARTERS_RESIDENCY.ID.eq(id).and(ResidencyAccess.see(actor))).map(ResidencyTable::residency);
    }

    /** Without reason and terms for who only sees who is hosted. */
    private Residency masked(Actor actor, Residency one) {
        if (mayReadAll(actor, one)) return one;
        var content = one.content();
        return new Residency(one.id(), one.lab(), content.agreed(Agreement.none()),
                one.state(), "", one.outcome(), one.version());
    }

    private boolean isCompany(Content content) {
        return organisations.find(Actor.system(), content.company()).filter(one -> one.kind() == OrganisationKind.COMPANY).isPresent();
    }
}
