// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION;
import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION_FORMER;
import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION_MEMBERSHIP;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.MembershipKind;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.directory.db.tables.records.DirectoryOrganisationRecord;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** The rows of organisations, for the registers of this bundle: within a transaction of theirs. */
final class OrganisationTable {
    private static final String NO_END = "9999-12-31";
    private static final int MERGED_IN_A_ROW_MOST = 50;

    private OrganisationTable() {}

    /** The organisations of these rows, by identifier, in their order. */
    static Map<String, Organisation> organisations(Reading tx, List<DirectoryOrganisationRecord> rows) {
        var ids = rows.stream().map(DirectoryOrganisationRecord::getId).toList();
        if (ids.isEmpty()) return Map.of();
        var former = DIRECTORY_ORGANISATION_FORMER;
        var names = tx.sql().select(former.ORGANISATION_ID, former.NAME).from(former).where(former.ORGANISATION_ID.in(ids))
                .orderBy(former.POSITION).fetchGroups(former.ORGANISATION_ID, former.NAME);
        var table = DIRECTORY_ORGANISATION_MEMBERSHIP;
        var memberships = tx.sql().selectFrom(table).where(table.ORGANISATION_ID.in(ids)).orderBy(table.POSITION)
                .fetchGroups(table.ORGANISATION_ID, row -> new Membership(MembershipKind.valueOf(row.get(table.KIND)), row.get(table.NAME), day(row.get(table.FROM_ON)), day(row.get(table.UNTIL_ON))));
        var all = new LinkedHashMap<String, Organisation>();
        for (var row : rows) {
            var details = new OrganisationDetails(category(row.getCategory()), names.getOrDefault(row.getId(), List.of()),
                    memberships.getOrDefault(row.getId(), List.of()), row.getWebsite(), row.getNote());
            all.put(row.getId(), new Organisation(row.getId(), row.getName(), OrganisationKind.valueOf(row.getKind()), row.getSiren(), row.getSiret(),
                    row.getTerritory(), details, row.getVersion()));
        }
        return all;
    }

    static Optional<Organisation> one(Reading tx, Condition which) {
        return organisations(tx, tx.sql().selectFrom(DIRECTORY_ORGANISATION).where(which).limit(1).fetch()).values().stream().findFirst();
    }

    /** The identifier of the one that stands for that one now: itself, or the one that took it over, from one to the next. */
    static String standing(Reading tx, String id) {
        var at = id;
        for (int hops = 0; hops < MERGED_IN_A_ROW_MOST; hops++) {
            var next = tx.sql().select(DIRECTORY_ORGANISATION.MERGED_INTO).from(DIRECTORY_ORGANISATION).where(DIRECTORY_ORGANISATION.ID.eq(at))
                    .fetchOptional(DIRECTORY_ORGANISATION.MERGED_INTO).orElse("");
            if (next.isEmpty()) return at;
            at = next;
        }
        return at;
    }

    static Organisation insert(Writing tx, String id, Draft draft, long now) {
        tx.sql().insertInto(DIRECTORY_ORGANISATION).set(row(draft)).set(DIRECTORY_ORGANISATION.ID, id)
                .set(DIRECTORY_ORGANISATION.CREATED_AT, now).set(DIRECTORY_ORGANISATION.VERSION, 1).execute();
        lists(tx, id, draft.details());
        return one(tx, DIRECTORY_ORGANISATION.ID.eq(id)).orElseThrow();
    }

    /** The organisation as it is to be, one version on; empty where somebody was faster. */
    static Optional<Organisation> update(Writing tx, Organisation before, Draft draft) {
        int changed = tx.sql().update(DIRECTORY_ORGANISATION).set(row(draft)).set(DIRECTORY_ORGANISATION.VERSION, before.version() + 1)
                .where(DIRECTORY_ORGANISATION.ID.eq(before.id()), DIRECTORY_ORGANISATION.VERSION.eq(before.version())).execute();
        if (changed == 0) return Optional.empty();
        lists(tx, before.id(), draft.details());
        return one(tx, DIRECTORY_ORGANISATION.ID.eq(before.id()));
    }

    private static DirectoryOrganisationRecord row(Draft draft) {
        var row = new DirectoryOrganisationRecord();
        row.setName(draft.name());
        row.setNameSort(SortKey.of(draft.name()));
        row.setKind(draft.kind().name());
        row.setSiren(draft.siren());
        row.setSiret(draft.siret());
        row.setTerritory(draft.territory());
        row.setCategory(draft.details().chosenCategory().map(Enum::name).orElse(""));
        row.setWebsite(draft.details().website());
        row.setNote(draft.details().note());
        return row;
    }

    private static void lists(Writing tx, String id, OrganisationDetails details) {
        var former = DIRECTORY_ORGANISATION_FORMER;
        tx.sql().deleteFrom(former).where(former.ORGANISATION_ID.eq(id)).execute();
        for (int at = 0; at < details.formerNames().size(); at++) {
            var name = details.formerNames().get(at);
            tx.sql().insertInto(former).set(former.ORGANISATION_ID, id).set(former.POSITION, at).set(former.NAME, name).set(former.NAME_SORT, SortKey.of(name)).execute();
        }
        var table = DIRECTORY_ORGANISATION_MEMBERSHIP;
        tx.sql().deleteFrom(table).where(table.ORGANISATION_ID.eq(id)).execute();
        for (int at = 0; at < details.memberships().size(); at++) {
            var one = details.memberships().get(at);
            tx.sql().insertInto(table).set(table.ORGANISATION_ID, id).set(table.POSITION, at).set(table.KIND, one.kind().name()).set(table.NAME, one.name())
                    .set(table.FROM_ON, one.from().map(LocalDate::toString).orElse("")).set(table.UNTIL_ON, one.until().map(LocalDate::toString).orElse(NO_END)).execute();
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() || text.equals(NO_END) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static Optional<ThresholdCategory> category(String name) {
        return Arrays.stream(ThresholdCategory.values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
