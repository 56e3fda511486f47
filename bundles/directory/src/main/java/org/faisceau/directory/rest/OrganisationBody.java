// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.MembershipKind;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.ThresholdCategory;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a caller writes it. Numbers and territory left out are empty; what follows them, left out, stays as it is.
 *
 * @param chosenCategory STATE, LOCAL, OTHER_AUTHORITY, ENTITY, DEFENCE; empty for that of its kind
 */
record OrganisationBody(
        String name,
        OrganisationKind kind,
        @Nullable String siren,
        @Nullable String siret,
        @Nullable String territory,
        @Nullable String chosenCategory,
        @Nullable List<String> formerNames,
        @Nullable List<Belonging> memberships,
        @Nullable String website,
        @Nullable String note) {
    /**
     * A membership as a caller writes it.
     *
     * @param kind NETWORK, CLUSTER, GREENTECH_INCUBATORS, SUSTAINABLE_BUYERS, PARTNERSHIP, OTHER
     * @param from ISO day; empty or left out where unknown
     */
    record Belonging(@Nullable String kind, @Nullable String name, @Nullable String from, @Nullable String until) {
        Membership membership(Faults faults) {
            var found = faults.read(() -> one("memberships", MembershipKind.class, text(kind)).orElse(MembershipKind.OTHER), MembershipKind.OTHER);
            return new Membership(found, text(name), faults.read(() -> day(from), Optional.empty()), faults.read(() -> day(until), Optional.empty()));
        }
    }

    /** What can be read; what cannot is noted. */
    Draft draft(OrganisationDetails before, Faults faults) {
        return new Draft(name, kind, text(siren), text(siret), text(territory), new OrganisationDetails(
                chosenCategory == null ? before.chosenCategory() : faults.read(() -> one("chosenCategory", ThresholdCategory.class, chosenCategory), Optional.empty()),
                formerNames == null ? before.formerNames() : formerNames,
                memberships == null ? before.memberships() : memberships.stream().map(one -> one.membership(faults)).toList(),
                website == null ? before.website() : website, note == null ? before.note() : note));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        if (text == null || text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            throw Problem.invalid("memberships", "A day such as 2026-12-18.");
        }
    }

    private static <E extends Enum<E>> Optional<E> one(String field, Class<E> type, String name) {
        if (name.isEmpty()) return Optional.empty();
        return Optional.of(Arrays.stream(type.getEnumConstants()).filter(it -> it.name().equals(name)).findFirst()
                .orElseThrow(() -> Problem.invalid(field, "One of " + Arrays.toString(type.getEnumConstants()) + ".")));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
