// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_MENTOR;
import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION;
import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION_FORMER;
import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION_MEMBERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who sees organisations, and a filter, in the words of the database. */
final class OrganisationQuery {
    private OrganisationQuery() {}

    /** Those that stand; what lies in the bin is seen there alone. */
    static Condition seenBy(Actor actor) {
        return actor.is(Role.OBSERVER) ? DIRECTORY_ORGANISATION.BINNED_AT.eq(0L) : DSL.falseCondition();
    }

    /** @param today on which memberships hold */
    static List<Condition> conditions(Actor actor, OrganisationFilter filter, LocalDate today) {
        var all = new ArrayList<Condition>();
        all.add(seenBy(actor));
        all.add(DIRECTORY_ORGANISATION.MERGED_INTO.eq(""));
        all.add(named(filter.text()));
        if (!filter.kinds().isEmpty()) all.add(DIRECTORY_ORGANISATION.KIND.in(names(filter.kinds())));
        if (!filter.categories().isEmpty()) all.add(categorised(filter.categories()));
        if (!filter.memberships().isEmpty()) all.add(member(names(filter.memberships()), today.toString()));
        if (filter.mentors()) all.add(mentor());
        return all;
    }

    private static Condition categorised(Set<ThresholdCategory> categories) {
        var proposing = Arrays.stream(OrganisationKind.values()).filter(kind -> kind.proposedCategory().filter(categories::contains).isPresent()).map(Enum::name).toList();
        return DIRECTORY_ORGANISATION.CATEGORY.in(names(categories)).or(DIRECTORY_ORGANISATION.CATEGORY.eq("").and(DIRECTORY_ORGANISATION.KIND.in(proposing)));
    }

    private static Condition member(List<String> kinds, String today) {
        var table = DIRECTORY_ORGANISATION_MEMBERSHIP;
        return DSL.exists(DSL.selectOne().from(table).where(
                table.ORGANISATION_ID.eq(DIRECTORY_ORGANISATION.ID), table.KIND.in(kinds), table.FROM_ON.le(today), table.UNTIL_ON.ge(today)));
    }

    private static Condition mentor() {
        return DSL.exists(DSL.selectOne().from(DIRECTORY_MENTOR)
                .where(DIRECTORY_MENTOR.ORGANISATION_ID.eq(DIRECTORY_ORGANISATION.ID), DIRECTORY_MENTOR.STATE.eq("ACCEPTED")));
    }

    private static Condition named(String text) {
        var folded = SortKey.of(text);
        if (folded.isEmpty()) return DSL.noCondition();
        var former = DIRECTORY_ORGANISATION_FORMER;
        var byName = DIRECTORY_ORGANISATION.NAME_SORT.contains(folded).or(DSL.exists(DSL.selectOne().from(former)
                .where(former.ORGANISATION_ID.eq(DIRECTORY_ORGANISATION.ID), former.NAME_SORT.contains(folded))));
        var digits = folded.replace(" ", "");
        return digits.matches("\\d{3,14}") ? byName.or(DIRECTORY_ORGANISATION.SIREN.startsWith(digits)).or(DIRECTORY_ORGANISATION.SIRET.startsWith(digits)) : byName;
    }

    private static List<String> names(Collection<? extends Enum<?>> some) {
        return some.stream().<String>map(Enum::name).sorted().toList();
    }
}
