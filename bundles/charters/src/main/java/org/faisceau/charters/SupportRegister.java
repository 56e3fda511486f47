// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_SUPPORT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Support;
import org.faisceau.charters.api.Support.Content;
import org.faisceau.charters.api.Supports;
import org.faisceau.charters.db.tables.records.ChartersSupportRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What labs asked of Ecolab: a row each. */
@Component
public final class SupportRegister implements Supports {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public SupportRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("charters", SupportRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<Support> of(Actor actor, String lab) {
        return schema.read(tx -> LabTable.find(tx, actor, lab).isEmpty() ? List.of() : all(tx, lab));
    }

    static List<Support> all(Reading tx, String lab) {
        return tx.sql().selectFrom(CHARTERS_SUPPORT).where(CHARTERS_SUPPORT.LAB_ID.eq(lab)).orderBy(CHARTERS_SUPPORT.ASKED_ON.desc(), CHARTERS_SUPPORT.ID.desc()).limit(MOST).fetch(SupportRegister::support);
    }

    @Override
    public Optional<Support> find(Actor actor, String id) {
        return schema.read(tx -> tx.sql().fetchOptional(CHARTERS_SUPPORT, CHARTERS_SUPPORT.ID.eq(id).and(WhoMay.see(actor))).map(SupportRegister::support));
    }

    @Override
    public Noting ask(Actor actor, String lab, Content content) {
        var fault = fault(content);
        if (fault.isPresent()) return fault.get();
        return schema.write(actor, tx -> {
            if (LabTable.find(tx, actor, lab).isEmpty()) return new Noting.Unknown();
            if (!WhoMay.lead(actor)) return new Noting.Refused();
            if (tx.sql().fetchCount(CHARTERS_SUPPORT, CHARTERS_SUPPORT.LAB_ID.eq(lab)) >= MOST) return new Noting.Invalid("request", "support.tooMany");
            var one = new Support(ids.next(), lab, content, actor.id(), 1);
            tx.sql().insertInto(CHARTERS_SUPPORT).set(row(one)).execute();
            tell(tx, one, Optional.empty());
            return new Noting.Done(one);
        });
    }

    @Override
    public Noting note(Actor actor, String id, int seenVersion, Content content) {
        var fault = fault(content);
        return schema.write(actor, tx -> {
            var found = tx.sql().fetchOptional(CHARTERS_SUPPORT, CHARTERS_SUPPORT.ID.eq(id).and(WhoMay.see(actor))).map(SupportRegister::support);
            if (found.isEmpty()) return new Noting.Unknown();
            if (!WhoMay.lead(actor)) return new Noting.Refused();
            if (fault.isPresent()) return fault.get();
            var before = found.get();
            var after = new Support(id, before.lab(), content, actor.id(), seenVersion + 1);
            int written = tx.sql().update(CHARTERS_SUPPORT).set(row(after)).where(CHARTERS_SUPPORT.ID.eq(id), CHARTERS_SUPPORT.VERSION.eq(seenVersion)).execute();
            if (written == 0) return new Noting.Lost(before);
            tell(tx, after, Optional.of(before.content()));
            return new Noting.Done(after);
        });
    }

    private Optional<Noting> fault(Content content) {
        if (content.askedOn().isAfter(Days.today(clock))) return Optional.of(new Noting.Invalid("askedOn", "support.later"));
        if (content.answeredOn().filter(day -> day.isBefore(content.askedOn())).isPresent()) return Optional.of(new Noting.Invalid("answeredOn", "support.answeredBefore"));
        return Optional.empty();
    }

    private static void tell(Writing tx, Support one, Optional<Content> before) {
        var ref = new Ref(Lab.KIND, one.lab());
        var field = "support." + one.content().topic().name().toLowerCase(Locale.ROOT);
        tx.did(ref, "support", "");
        Difference.tell(tx, ref, field, before.map(it -> it.state().name()).orElse(""), one.content().state().name());
        Difference.tell(tx, ref, field + ".request", before.map(Content::request).orElse(""), one.content().request());
        Difference.tell(tx, ref, field + ".answer", before.map(Content::answer).orElse(""), one.content().answer());
    }

    private static ChartersSupportRecord row(Support one) {
        var content = one.content();
        return new ChartersSupportRecord(one.id(), one.lab(), content.topic().name(), content.state().name(), content.request(), content.owner(), content.askedOn().toString(), content.answer(),
                Days.write(content.answeredOn()), one.account(), one.version());
    }

    private static Support support(ChartersSupportRecord row) {
        var content = new Content(Support.Topic.valueOf(row.getTopic()), Support.State.valueOf(row.getState()), row.getRequest(), row.getOwner(), LocalDate.parse(row.getAskedOn()), row.getAnswer(),
                Days.read(row.getAnsweredOn()));
        return new Support(row.getId(), row.getLabId(), content, row.getAccount(), row.getVersion());
    }
}
