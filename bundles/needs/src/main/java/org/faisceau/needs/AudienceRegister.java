// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_AUDIENCE;
import static org.faisceau.needs.db.Tables.NEEDS_AUDIENCE_COMPANY;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Addressed;
import org.faisceau.needs.api.Audiences;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Record2;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who needs are addressed to; {@link WhoMay} heeds it in every query. */
@Component
public final class AudienceRegister implements Audiences {
    private final Schema schema;
    private final Needs needs;
    private final Organisations organisations;

    @Activate
    public AudienceRegister(@Reference Store store, @Reference Needs needs, @Reference Organisations organisations) {
        this.schema = store.schema("needs", AudienceRegister.class);
        this.needs = needs;
        this.organisations = organisations;
    }

    @Override
    public Optional<Addressed> find(Actor actor, String need) {
        return needs.find(actor, need).filter(found -> needs.mayReadHistory(actor, found)).map(found -> schema.read(tx -> current(tx, need)));
    }

    @Override
    public Map<String, Set<String>> companies(Actor actor, Collection<String> some) {
        if (!actor.is(Role.MANAGER)) return Map.of();
        return schema.read(tx -> tx.sql().select(NEEDS_AUDIENCE_COMPANY.NEED_ID, NEEDS_AUDIENCE_COMPANY.ORGANISATION).from(NEEDS_AUDIENCE_COMPANY)
                .where(NEEDS_AUDIENCE_COMPANY.NEED_ID.in(some)).orderBy(NEEDS_AUDIENCE_COMPANY.ORGANISATION).fetch().stream()
                .collect(Collectors.groupingBy(Record2::value1, Collectors.mapping(Record2::value2, Collectors.toCollection(LinkedHashSet::new)))));
    }

    @Override
    public boolean mayAddress(Actor actor, Need need) {
        return needs.mayChange(actor, need) && (need.state().isInPreparation() || actor.is(Role.MANAGER));
    }

    @Override
    public Addressing address(Actor actor, String id, int seenVersion, Set<String> companies) {
        var known = organisations.findAll(Actor.system(), companies.stream().limit(COMPANIES_MAX).toList());
        return schema.write(actor, tx -> {
            var need = needs.find(actor, id);
            if (need.isEmpty()) return new Addressing.Unknown();
            if (!mayAddress(actor, need.get())) return new Addressing.Refused();
            if (companies.size() > COMPANIES_MAX) return new Addressing.Invalid("audience.tooMany");
            if (!companies.stream().allMatch(one -> known.containsKey(one) && known.get(one).kind() == OrganisationKind.COMPANY)) return new Addressing.Invalid("audience.noCompany");
            var before = current(tx, id);
            if (before.version() != seenVersion) return new Addressing.Lost(before);
            if (before.companies().equals(companies)) return new Addressing.Done(before);
            // Who stays chosen keeps its row: it knows already.
            tx.sql().deleteFrom(NEEDS_AUDIENCE_COMPANY).where(NEEDS_AUDIENCE_COMPANY.NEED_ID.eq(id), NEEDS_AUDIENCE_COMPANY.ORGANISATION.notIn(companies)).execute();
            for (var one : companies) {
                tx.sql().insertInto(NEEDS_AUDIENCE_COMPANY).set(NEEDS_AUDIENCE_COMPANY.NEED_ID, id).set(NEEDS_AUDIENCE_COMPANY.ORGANISATION, one).onConflictDoNothing().execute();
            }
            tx.sql().insertInto(NEEDS_AUDIENCE).set(NEEDS_AUDIENCE.NEED_ID, id).set(NEEDS_AUDIENCE.VERSION, seenVersion + 1)
                    .onConflict(NEEDS_AUDIENCE.NEED_ID).doUpdate().set(NEEDS_AUDIENCE.VERSION, seenVersion + 1).execute();
            tx.did(need.get().ref(), "addressed", "");
            tx.changed(need.get().ref(), "audience", count(before.companies()), count(companies));
            // As many as before are others: the change log hears of it all the same.
            if (before.companies().size() == companies.size()) tx.changed(need.get().ref(), "addressed", String.valueOf(seenVersion), String.valueOf(seenVersion + 1));
            return new Addressing.Done(new Addressed(id, companies, seenVersion + 1));
        });
    }

    private static String count(Set<String> companies) {
        return companies.isEmpty() ? "" : String.valueOf(companies.size());
    }

    private static Addressed current(Reading tx, String need) {
        var companies = tx.sql().select(NEEDS_AUDIENCE_COMPANY.ORGANISATION).from(NEEDS_AUDIENCE_COMPANY).where(NEEDS_AUDIENCE_COMPANY.NEED_ID.eq(need))
                .fetch(NEEDS_AUDIENCE_COMPANY.ORGANISATION);
        int version = tx.sql().select(NEEDS_AUDIENCE.VERSION).from(NEEDS_AUDIENCE).where(NEEDS_AUDIENCE.NEED_ID.eq(need)).fetchOptional(NEEDS_AUDIENCE.VERSION).orElse(0);
        return new Addressed(need, new HashSet<>(companies), version);
    }
}
