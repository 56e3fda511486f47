// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_FORM;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_REMARK;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Workshops;
import org.faisceau.gatherings.db.tables.records.GatheringsFormRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forms that are looked at, and what the mentor says of them. */
@Component
public final class WorkshopRegister implements Workshops {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public WorkshopRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("gatherings", WorkshopRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Optional<List<Form>> forms(Actor actor, GatheringId gathering) {
        return schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()).filter(one -> hasPart(tx, actor, one)).map(one -> forms(tx, gathering)));
    }

    static boolean hasPart(Reading tx, Actor actor, Gathering gathering) {
        return WhoMay.lead(actor, gathering) || MentorCallRegister.hasAccepted(tx, actor, gathering) || GuestTable.byAccount(tx, gathering.id(), actor.id()).filter(one -> one.content().part() == GuestPart.MENTOR && one.state() != State.DECLINED).isPresent();
    }

    private static List<Form> forms(Reading tx, GatheringId gathering) {
        return forms(tx, gathering, tx.sql().selectFrom(GATHERINGS_FORM).where(GATHERINGS_FORM.GATHERING_ID.eq(gathering.word()), GATHERINGS_FORM.REMOVED_AT.eq(0L)).orderBy(GATHERINGS_FORM.PLACE, GATHERINGS_FORM.ID).limit(FORMS_MOST).fetch());
    }

    private static List<Form> forms(Reading tx, GatheringId gathering, Result<GatheringsFormRecord> rows) {
        var remarks = tx.sql().selectFrom(GATHERINGS_REMARK).where(GATHERINGS_REMARK.FORM_ID.in(rows.map(row -> row.getId()))).orderBy(GATHERINGS_REMARK.AT, GATHERINGS_REMARK.ID).fetch().stream()
                .collect(Collectors.groupingBy(row -> row.getFormId(), Collectors.mapping(row -> new Remark(row.getId(), row.getTopic(), row.getContent(), row.getAccount(), Instant.ofEpochMilli(row.getAt())), Collectors.toList())));
        return rows.map(row -> new Form(row.getId(), gathering, row.getCompany(), row.getRef().isEmpty() ? Optional.empty() : Optional.of(Ref.of(row.getRef())), row.getMinutes(), remarks.getOrDefault(row.getId(), List.of())));
    }

    /** Behind all others, also where some were taken out. */
    private static int last(Reading tx, GatheringId gathering) {
        var place = DSL.max(GATHERINGS_FORM.PLACE);
        return 1 + tx.sql().select(DSL.coalesce(place, -1)).from(GATHERINGS_FORM).where(GATHERINGS_FORM.GATHERING_ID.eq(gathering.word())).fetchSingle().value1();
    }

    @Override
    public Writing add(Actor actor, GatheringId gathering, String typed, Optional<Ref> ref, int minutes) {
        var company = typed.strip();
        var id = ids.next();
        if (Unseen.is(company)) return new Writing.Invalid("formCompany", "form.required");
        if (company.length() > LINE_MAX) return new Writing.Invalid("formCompany", "workshop.long");
        if (minutes < 1 || minutes > ProgrammeItem.MINUTES_MOST) return new Writing.Invalid("formMinutes", "workshop.badMinutes");
        return schema.write(actor, tx -> WhoMay.<Writing>write(tx, actor, gathering.word(), Chapter.WORKSHOP, one -> {
            var all = forms(tx, gathering);
            if (ref.isPresent() && all.stream().anyMatch(form -> form.ref().equals(ref))) return new Writing.Invalid("formDossier", "workshop.twice");
            if (all.size() >= FORMS_MOST) return new Writing.Invalid("formCompany", "workshop.full");
            tx.sql().insertInto(GATHERINGS_FORM).set(GATHERINGS_FORM.ID, id).set(GATHERINGS_FORM.GATHERING_ID, gathering.word()).set(GATHERINGS_FORM.PLACE, last(tx, gathering))
                    .set(GATHERINGS_FORM.COMPANY, company).set(GATHERINGS_FORM.REF, ref.map(Ref::toString).orElse("")).set(GATHERINGS_FORM.MINUTES, minutes).execute();
            tx.changed(gathering.ref(), "workshop", "", id);
            return new Writing.Done();
        }, Writing.NotNow::new, Writing.Refused::new, Writing.Unknown::new));
    }

    @Override
    public Writing move(Actor actor, String form, int by) {
        return write(actor, form, true, (tx, gathering) -> {
            var order = new ArrayList<>(forms(tx, gathering.id()).stream().map(Form::id).toList());
            int at = order.indexOf(form);
            int to = Math.max(0, Math.min(order.size() - 1, at + Integer.signum(by)));
            Collections.swap(order, at, to);
            for (int place = 0; place < order.size(); place++) tx.sql().update(GATHERINGS_FORM).set(GATHERINGS_FORM.PLACE, place).where(GATHERINGS_FORM.ID.eq(order.get(place))).execute();
            tx.changed(gathering.ref(), "workshop", String.valueOf(at), String.valueOf(to));
            return new Writing.Done();
        });
    }

    @Override
    public Writing remove(Actor actor, String form) {
        return write(actor, form, true, (tx, gathering) -> {
            tx.sql().update(GATHERINGS_FORM).set(GATHERINGS_FORM.REMOVED_AT, clock.millis()).where(GATHERINGS_FORM.ID.eq(form), GATHERINGS_FORM.REMOVED_AT.eq(0L)).execute();
            tx.changed(gathering.ref(), "workshop", form, "");
            return new Writing.Done();
        });
    }

    @Override
    public List<Form> removed(Actor actor, GatheringId gathering) {
        return schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()).filter(one -> WhoMay.lead(actor, one)).map(one -> forms(tx, gathering, tx.sql().selectFrom(GATHERINGS_FORM)
                .where(GATHERINGS_FORM.GATHERING_ID.eq(gathering.word()), GATHERINGS_FORM.REMOVED_AT.gt(0L)).orderBy(GATHERINGS_FORM.REMOVED_AT.desc(), GATHERINGS_FORM.ID).limit(FORMS_MOST).fetch())).orElse(List.of()));
    }

    @Override
    public Writing restore(Actor actor, String form) {
        return write(actor, form, GATHERINGS_FORM.REMOVED_AT.gt(0L), true, (tx, gathering) -> {
            var all = forms(tx, gathering.id());
            var ref = tx.sql().select(GATHERINGS_FORM.REF).from(GATHERINGS_FORM).where(GATHERINGS_FORM.ID.eq(form)).fetchSingle(GATHERINGS_FORM.REF);
            if (!ref.isEmpty() && all.stream().anyMatch(one -> one.ref().equals(Optional.of(Ref.of(ref))))) return new Writing.Invalid("formDossier", "workshop.twice");
            if (all.size() >= FORMS_MOST) return new Writing.Invalid("formCompany", "workshop.full");
            tx.sql().update(GATHERINGS_FORM).set(GATHERINGS_FORM.REMOVED_AT, 0L).set(GATHERINGS_FORM.PLACE, last(tx, gathering.id())).where(GATHERINGS_FORM.ID.eq(form)).execute();
            tx.changed(gathering.ref(), "workshop", "", form);
            return new Writing.Done();
        });
    }

    @Override
    public Writing remark(Actor actor, String form, String topic, String typed) {
        var text = typed.strip();
        var id = ids.next();
        if (Unseen.is(text)) return new Writing.Invalid("remarkText", "form.required");
        if (text.length() > TEXT_MAX) return new Writing.Invalid("remarkText", "workshop.longText");
        if (topic.strip().length() > LINE_MAX) return new Writing.Invalid("remarkTopic", "workshop.long");
        return write(actor, form, false, (tx, gathering) -> {
            if (tx.sql().fetchCount(GATHERINGS_REMARK, GATHERINGS_REMARK.FORM_ID.eq(form)) >= REMARKS_MOST) return new Writing.Invalid("remarkText", "workshop.fullRemarks");
            tx.sql().insertInto(GATHERINGS_REMARK).set(GATHERINGS_REMARK.ID, id).set(GATHERINGS_REMARK.FORM_ID, form).set(GATHERINGS_REMARK.TOPIC, topic.strip()).set(GATHERINGS_REMARK.CONTENT, text)
                    .set(GATHERINGS_REMARK.ACCOUNT, actor.id()).set(GATHERINGS_REMARK.AT, clock.millis()).execute();
            tx.changed(gathering.ref(), "remark", "", id);
            return new Writing.Done();
        });
    }

    @Override
    public Writing withdraw(Actor actor, String remark) {
        var found = schema.read(tx -> tx.sql().selectFrom(GATHERINGS_REMARK).where(GATHERINGS_REMARK.ID.eq(remark)).fetchOptional());
        if (found.isEmpty()) return new Writing.Unknown();
        return write(actor, found.get().getFormId(), false, (tx, gathering) -> {
            if (!WhoMay.lead(actor, gathering) && !found.get().getAccount().equals(actor.id())) return new Writing.Refused();
            tx.sql().deleteFrom(GATHERINGS_REMARK).where(GATHERINGS_REMARK.ID.eq(remark)).execute();
            tx.changed(gathering.ref(), "remark", remark, "");
            return new Writing.Done();
        });
    }

    /** @param isLed true where only who leads may; else a mentor may too */
    private Writing write(Actor actor, String form, boolean isLed, BiFunction<org.faisceau.store.api.Writing, Gathering, Writing> work) {
        return write(actor, form, GATHERINGS_FORM.REMOVED_AT.eq(0L), isLed, work);
    }

    private Writing write(Actor actor, String form, Condition which, boolean isLed, BiFunction<org.faisceau.store.api.Writing, Gathering, Writing> work) {
        return schema.write(actor, tx -> {
            var found = tx.sql().select(GATHERINGS_FORM.GATHERING_ID).from(GATHERINGS_FORM).where(GATHERINGS_FORM.ID.eq(form), which).fetchOptional(GATHERINGS_FORM.GATHERING_ID).flatMap(id -> GatheringTable.find(tx, actor, id));
            if (found.isEmpty()) return new Writing.Unknown();
            boolean may = isLed ? WhoMay.lead(actor, found.get()) : hasPart(tx, actor, found.get());
            if (!may) return new Writing.Refused();
            return Chapter.WORKSHOP.isOpen(found.get().state()) ? work.apply(tx, found.get()) : new Writing.NotNow(found.get().state());
        });
    }
}
