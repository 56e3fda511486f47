// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_MENTOR;
import static org.faisceau.directory.db.Tables.DIRECTORY_MENTOR_THEME;
import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorContent;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.api.Mentors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of mentors. */
@Component(service = {Mentors.class, MentorRegister.class})
public final class MentorRegister implements Mentors {
    private final Schema schema;
    private final Clock clock;
    private final Organisations organisations;
    private final MentorNews news;

    @Activate
    public MentorRegister(@Reference Store store, @Reference Clock clock, @Reference Organisations organisations, @Reference MentorNews news) {
        this.schema = store.schema("directory", MentorRegister.class);
        this.clock = clock;
        this.organisations = organisations;
        this.news = news;
    }

    @Override
    public Slice<Mentor> page(Actor actor, Set<String> themes, Optional<MentorState> state, String after, int limit) {
        var page = Keyset.ascending(DIRECTORY_ORGANISATION.NAME_SORT, DIRECTORY_ORGANISATION.ID).page(limit, after);
        return schema.read(tx -> {
            var named = tx.sql().select(DIRECTORY_ORGANISATION.NAME_SORT, DIRECTORY_ORGANISATION.ID).from(DIRECTORY_ORGANISATION)
                    .join(DIRECTORY_MENTOR).on(DIRECTORY_MENTOR.ORGANISATION_ID.eq(DIRECTORY_ORGANISATION.ID))
                    .where(wanted(actor, themes, state)).and(page.condition()).orderBy(page.order()).limit(page.fetch()).fetch();
            var mentors = MentorTable.mentors(tx, tx.sql().selectFrom(DIRECTORY_MENTOR)
                    .where(DIRECTORY_MENTOR.ORGANISATION_ID.in(named.getValues(DIRECTORY_ORGANISATION.ID))).fetch());
            return page.slice(named, row -> mentors.get(row.value2()));
        });
    }

    @Override
    public long count(Actor actor, Set<String> themes, Optional<MentorState> state) {
        return schema.read(tx -> tx.sql().fetchCount(DIRECTORY_MENTOR, wanted(actor, themes, state)));
    }

    private static List<Condition> wanted(Actor actor, Set<String> themes, Optional<MentorState> state) {
        var all = new ArrayList<Condition>();
        all.add(see(actor));
        all.add(DIRECTORY_MENTOR.ORGANISATION_ID.in(DSL.select(DIRECTORY_ORGANISATION.ID).from(DIRECTORY_ORGANISATION).where(DIRECTORY_ORGANISATION.MERGED_INTO.eq(""), DIRECTORY_ORGANISATION.BINNED_AT.eq(0L))));
        state.ifPresent(one -> all.add(DIRECTORY_MENTOR.STATE.eq(one.name())));
        if (!themes.isEmpty()) {
            all.add(DSL.exists(DSL.selectOne().from(DIRECTORY_MENTOR_THEME)
                    .where(DIRECTORY_MENTOR_THEME.ORGANISATION_ID.eq(DIRECTORY_MENTOR.ORGANISATION_ID), DIRECTORY_MENTOR_THEME.THEME.in(themes))));
        }
        return all;
    }

    @Override
    public Optional<Mentor> of(Actor actor, String organisation) {
        return schema.read(tx -> one(tx, actor, organisation));
    }

    @Override
    public Map<String, Mentor> findAll(Actor actor, Collection<String> organisations) {
        return schema.read(tx -> MentorTable.mentors(tx, tx.sql().selectFrom(DIRECTORY_MENTOR).where(DIRECTORY_MENTOR.ORGANISATION_ID.in(organisations), see(actor)).fetch()));
    }

    @Override
    public Saving ask(Actor actor, String organisation, MentorContent content) {
        if (!actor.is(Role.MANAGER)) return new Saving.Refused();
        if (organisations.find(actor, organisation).isEmpty()) return new Saving.Unknown();
        var fault = fault(content);
        if (fault.isPresent()) return fault.get();
        var asked = new Mentor(organisation, content, MentorState.ASKED, actor.id(), clock.instant(), "", Optional.empty(), "", 1);
        var saving = schema.write(actor, tx -> one(tx, actor, organisation).<Saving>map(Saving.Lost::new).orElseGet(() -> {
            MentorTable.insert(tx, asked, "");
            tell(tx, asked, "mentor-asked", "");
            return new Saving.Saved(asked);
        }));
        if (saving instanceof Saving.Saved) news.tell(organisation);
        return saving;
    }

    /** As it is, told to nobody. */
    void record(Mentor mentor) {
        schema.write(Actor.system(), tx -> {
            MentorTable.insert(tx, mentor, mentor.state().name());
            tell(tx, mentor, "mentor-asked", "");
            return mentor;
        });
    }

    @Override
    public Saving change(Actor actor, String organisation, int seenVersion, MentorContent content) {
        return schema.write(actor, tx -> one(tx, actor, organisation).map(before -> {
            if (!mayChange(actor, before)) return new Saving.Refused();
            var fault = fault(content);
            if (fault.isPresent()) return fault.get();
            if (before.version() != seenVersion) return new Saving.Lost(before);
            var after = new Mentor(organisation, content, before.state(), before.askedBy(), before.askedAt(), before.answeredBy(), before.answeredAt(), before.reason(),
                    seenVersion + 1);
            if (!MentorTable.update(tx, before, after)) return new Saving.Lost(before);
            tell(tx, after, "mentor-changed", "");
            return new Saving.Saved(after);
        }).orElse(new Saving.Unknown()));
    }

    @Override
    public Saving answer(Actor actor, String organisation, int seenVersion, boolean accepts, String reason) {
        var why = accepts ? "" : reason.strip();
        var saving = schema.write(actor, tx -> one(tx, actor, organisation).map(before -> {
            if (!mayChange(actor, before)) return new Saving.Refused();
            if (why.length() > TEXT_MAX) return new Saving.Invalid("reason", "mentor.tooLong");
            if (before.version() != seenVersion) return new Saving.Lost(before);
            var after = new Mentor(organisation, before.content(), accepts ? MentorState.ACCEPTED : MentorState.DECLINED, before.askedBy(), before.askedAt(), actor.id(),
                    Optional.of(clock.instant()), why, seenVersion + 1);
            if (!MentorTable.update(tx, before, after)) return new Saving.Lost(before);
            tell(tx, after, accepts ? "mentor-accepted" : "mentor-declined", why);
            return new Saving.Saved(after);
        }).orElse(new Saving.Unknown()));
        if (saving instanceof Saving.Saved) news.tell(organisation);
        return saving;
    }

    @Override
    public List<Saving.Invalid> faults(MentorContent content) {
        var all = new ArrayList<Saving.Invalid>();
        if (content.contractCount() < content.contracts().size()) all.add(new Saving.Invalid("contractCount", "mentor.fewContracts"));
        if (content.availability().length() > TEXT_MAX) all.add(new Saving.Invalid("availability", "mentor.tooLong"));
        boolean isLong = content.contracts().size() > CONTRACTS_MOST || content.contracts().stream().anyMatch(one -> one.title().isBlank() || one.title().length() > TEXT_MAX);
        if (isLong) all.add(new Saving.Invalid("contracts", "mentor.badContracts"));
        boolean isEarly = content.contracts().stream().anyMatch(one -> one.year() > Days.today(clock).getYear() + 1);
        if (isEarly) all.add(new Saving.Invalid("contracts", "mentor.futureContract"));
        boolean isBackwards = content.until().filter(end -> content.from().filter(end::isBefore).isPresent()).isPresent();
        if (isBackwards) all.add(new Saving.Invalid("until", "mentor.endsBefore"));
        return all;
    }

    @Override
    public boolean mayAsk(Actor actor, String organisation) {
        return actor.is(Role.MANAGER) && of(actor, organisation).isEmpty();
    }

    @Override
    public boolean mayChange(Actor actor, Mentor mentor) {
        return organisations.mayChange(actor, mentor.organisation());
    }

    private static void tell(Writing tx, Mentor mentor, String action, String reason) {
        var ref = new Ref(Organisation.KIND, mentor.organisation());
        tx.did(ref, action, reason);
        tx.changed(ref, "mentor", "", mentor.state().name());
    }

    private Optional<Saving> fault(MentorContent content) {
        return faults(content).stream().<Saving>map(one -> one).findFirst();
    }

    private static Optional<Mentor> one(Reading tx, Actor actor, String organisation) {
        return MentorTable.mentors(tx, tx.sql().selectFrom(DIRECTORY_MENTOR).where(DIRECTORY_MENTOR.ORGANISATION_ID.eq(organisation), see(actor)).fetch()).values().stream().findFirst();
    }

    private static Condition see(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        if (!actor.is(Role.OBSERVER)) return DSL.falseCondition();
        var accepted = DIRECTORY_MENTOR.STATE.eq(MentorState.ACCEPTED.name());
        return actor.organisation().isEmpty() ? accepted : accepted.or(DIRECTORY_MENTOR.ORGANISATION_ID.eq(actor.organisation()));
    }
}
