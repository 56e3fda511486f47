// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of people. */
@Component(service = {People.class, PersonRegister.class})
public final class PersonRegister implements People {
    static final int CHUNK = 200;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final Journal journal;

    @Activate
    public PersonRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations, @Reference Journal journal) {
        this.schema = store.schema("directory", PersonRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
        this.journal = journal;
    }

    @Override
    public Slice<Person> page(Actor actor, PersonFilter filter, String after, int limit) {
        var page = Keyset.ascending(DIRECTORY_PERSON.NAME_SORT, DIRECTORY_PERSON.ID).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(DIRECTORY_PERSON).where(wanted(actor, filter)).and(page.condition())
                .orderBy(page.order()).limit(page.fetch()).fetch(), PersonRow::person));
    }

    @Override
    public long count(Actor actor, PersonFilter filter) {
        return schema.read(tx -> tx.sql().fetchCount(DIRECTORY_PERSON, wanted(actor, filter)));
    }

    private static List<Condition> wanted(Actor actor, PersonFilter filter) {
        var all = new ArrayList<Condition>();
        all.add(PersonAccess.see(actor));
        if (!filter.sides().isEmpty()) all.add(DIRECTORY_PERSON.SIDE.in(filter.sides().stream().<String>map(Enum::name).sorted().toList()));
        if (!filter.organisations().isEmpty()) all.add(DIRECTORY_PERSON.ORGANISATION.in(filter.organisations()));
        var folded = SortKey.of(filter.text());
        if (!folded.isEmpty()) all.add(DIRECTORY_PERSON.NAME_SORT.contains(folded).or(DIRECTORY_PERSON.JOB_SORT.contains(folded))
                // Of records of before the folded column, in lower case only.
                .or(DIRECTORY_PERSON.JOB_SORT.contains(filter.text().strip().toLowerCase(Locale.ROOT))));
        return all;
    }

    @Override
    public Optional<Person> find(Actor actor, String id) {
        return schema.read(tx -> one(tx, actor, DIRECTORY_PERSON.ID.eq(id)));
    }

    @Override
    public Map<String, Person> findAll(Actor actor, Collection<String> ids) {
        return schema.read(tx -> tx.sql().selectFrom(DIRECTORY_PERSON).where(PersonAccess.see(actor), DIRECTORY_PERSON.ID.in(ids)).fetchMap(DIRECTORY_PERSON.ID, PersonRow::person));
    }

    @Override
    public Map<String, Person> byMails(Actor actor, Collection<String> mails) {
        if (mails.size() > 1000) throw new IllegalArgumentException("mails: at most 1000, got " + mails.size());
        var folded = mails.stream().map(one -> one.strip().toLowerCase(Locale.ROOT)).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
        return schema.read(tx -> tx.sql().selectFrom(DIRECTORY_PERSON).where(PersonAccess.see(actor), DIRECTORY_PERSON.MAIL.in(folded)).orderBy(DIRECTORY_PERSON.ID).fetch(PersonRow::person)).stream()
                .collect(Collectors.toMap(one -> one.content().mail(), one -> one, (one, other) -> one));
    }

    @Override
    public Optional<Person> same(Actor actor, PersonContent typed) {
        var content = PersonRule.tidied(typed);
        return schema.read(tx -> {
            var byMail = content.mail().isEmpty() ? Optional.<Person>empty() : one(tx, actor, DIRECTORY_PERSON.MAIL.eq(content.mail()));
            return byMail.or(() -> one(tx, actor, DIRECTORY_PERSON.NAME_SORT.eq(SortKey.of(content.name())).and(DIRECTORY_PERSON.ORGANISATION.eq(content.organisation()))));
        });
    }

    @Override
    public Optional<Person> twin(Actor actor, PersonContent content) {
        return same(actor, content).filter(one -> one.content().organisation().equals(content.organisation()) && mayRegister(actor, content.organisation()));
    }

    @Override
    public Saving register(Actor actor, PersonContent content) {
        return record(actor, ids.next(), content);
    }

    /** Records one under a given identifier. */
    Saving record(Actor actor, String id, PersonContent typed) {
        var content = standing(typed);
        if (!PersonAccess.write(actor, content.organisation())) return new Saving.Refused();
        var fault = fault(actor, content);
        if (fault.isPresent()) return fault.get();
        var person = new Person(id, content, clock.instant(), 1);
        return schema.write(actor, tx -> {
            tx.sql().insertInto(DIRECTORY_PERSON).set(PersonRow.row(person)).execute();
            tx.did(person.ref(), "created", "");
            tx.changed(person.ref(), "created", "", person.id());
            return new Saving.Saved(person);
        });
    }

    @Override
    public Saving change(Actor actor, String id, int seenVersion, PersonContent typed) {
        var content = standing(typed);
        var fault = fault(actor, content);
        return schema.write(actor, tx -> one(tx, actor, DIRECTORY_PERSON.ID.eq(id)).map(before -> {
            if (!PersonAccess.change(actor, before) || !PersonAccess.write(actor, content.organisation())) return new Saving.Refused();
            if (fault.isPresent()) return fault.get();
            return before.version() == seenVersion ? change(tx, before, content) : new Saving.Lost(before);
        }).orElse(new Saving.Unknown()));
    }

    private Saving change(Writing tx, Person before, PersonContent content) {
        if (before.content().equals(content)) return new Saving.Saved(before);
        var after = new Person(before.id(), content, clock.instant(), before.version() + 1);
        int changed = tx.sql().update(DIRECTORY_PERSON).set(PersonRow.row(after))
                .where(DIRECTORY_PERSON.ID.eq(before.id()), DIRECTORY_PERSON.VERSION.eq(before.version())).execute();
        if (changed == 0) return new Saving.Lost(before);
        PersonChanges.tell(tx, before, after);
        return new Saving.Saved(after);
    }

    /** The row and what the journal holds of it, in one write: should the machine stop, neither is left without the other. */
    @Override
    public boolean erase(Actor actor, String id) {
        return schema.write(actor, tx -> {
            boolean isGone = one(tx, actor, DIRECTORY_PERSON.ID.eq(id)).filter(person -> PersonAccess.change(actor, person)).map(person -> delete(tx, person)).orElse(false);
            if (isGone) journal.erase(actor, new Ref(Person.KIND, id), "");
            return isGone;
        });
    }

    /** How many records that ended were erased, at most {@link #CHUNK}; their entries in the journal first, found again where it stopped. */
    int eraseEnded() {
        var ended = schema.read(tx -> tx.sql().selectFrom(DIRECTORY_PERSON).where(DIRECTORY_PERSON.ENDS_ON.lt(today().toString()))
                .orderBy(DIRECTORY_PERSON.ENDS_ON, DIRECTORY_PERSON.ID).limit(CHUNK).fetch(PersonRow::person));
        ended.forEach(person -> journal.erase(Actor.system(), person.ref(), ""));
        schema.write(Actor.system(), tx -> ended.stream().filter(person -> delete(tx, person)).count());
        return ended.size();
    }

    private static boolean delete(Writing tx, Person person) {
        boolean isGone = tx.sql().deleteFrom(DIRECTORY_PERSON).where(DIRECTORY_PERSON.ID.eq(person.id())).execute() == 1;
        if (isGone) {
            tx.did(person.ref(), "erased", "");
            tx.changed(person.ref(), "erased", "", "yes");
        }
        return isGone;
    }

    @Override
    public List<Person> ending(Actor actor, LocalDate by, int limit) {
        if (limit < 1 || limit > 200) throw new IllegalArgumentException("limit: 1 to 200, got " + limit);
        return schema.read(tx -> tx.sql().selectFrom(DIRECTORY_PERSON).where(PersonAccess.see(actor), DIRECTORY_PERSON.ENDS_ON.le(by.toString()))
                .orderBy(DIRECTORY_PERSON.ENDS_ON, DIRECTORY_PERSON.ID).limit(limit).fetch(PersonRow::person));
    }

    @Override
    public LocalDate usualEnd() {
        return today().plusYears(YEARS_USUAL);
    }

    @Override
    public List<Saving.Invalid> faults(Actor actor, PersonContent typed) {
        var content = PersonRule.tidied(typed);
        var all = new ArrayList<>(PersonRule.faults(content, today()));
        boolean isKnown = content.organisation().isEmpty() || organisations.find(actor, content.organisation()).isPresent();
        if (!isKnown) all.add(new Saving.Invalid("organisation", "person.unknownOrganisation"));
        return all;
    }

    @Override
    public boolean mayRegister(Actor actor, String organisation) {
        return organisation.isEmpty() ? PersonAccess.writes(actor) : PersonAccess.write(actor, organisation);
    }

    @Override
    public boolean mayChange(Actor actor, Person person) {
        return PersonAccess.change(actor, person);
    }

    /** Tidied, and of the organisation that stands: a form that was open during a merge names the other one. */
    private PersonContent standing(PersonContent typed) {
        var content = PersonRule.tidied(typed);
        return content.ofOrganisation(schema.read(tx -> OrganisationTable.standing(tx, content.organisation())));
    }

    private Optional<Saving.Invalid> fault(Actor actor, PersonContent content) {
        return faults(actor, content).stream().findFirst();
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private static Optional<Person> one(Reading tx, Actor actor, Condition which) {
        return tx.sql().selectFrom(DIRECTORY_PERSON).where(which, PersonAccess.see(actor)).orderBy(DIRECTORY_PERSON.NAME_SORT, DIRECTORY_PERSON.ID).limit(1)
                .fetchOptional(PersonRow::person);
    }
}
