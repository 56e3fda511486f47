// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Organisations.Registering.Invalid;
import org.faisceau.kernel.api.SortKey;

/** What may be said of an organisation beside its identity. */
final class DetailsRule {
    private DetailsRule() {}

    /** Without blanks and doubles; a website without its scheme gets one. */
    static OrganisationDetails tidied(OrganisationDetails said) {
        var former = said.formerNames().stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        var memberships = said.memberships().stream().map(one -> new Membership(one.kind(), one.name().strip(), one.from(), one.until())).distinct().toList();
        var site = said.website().strip();
        boolean isBare = site.matches("(?i)[\\w-]+(\\.[\\w-]+)+([/?#].*)?");
        return new OrganisationDetails(said.chosenCategory(), former, memberships, isBare ? "https://" + site : site, said.note().strip());
    }

    /** The first fault of tidied details. */
    static Optional<Invalid> fault(OrganisationDetails said) {
        if (said.formerNames().size() > Organisations.FORMER_MOST) return invalid("formerNames", "organisation.manyFormer");
        if (said.formerNames().stream().anyMatch(name -> name.length() > Organisations.NAME_MAX)) return invalid("formerNames", "organisation.longName");
        if (said.memberships().size() > Organisations.MEMBERSHIPS_MOST) return invalid("memberships", "organisation.manyMemberships");
        for (var one : said.memberships()) {
            if (one.name().length() > Organisations.NAME_MAX) return invalid("memberships", "organisation.longName");
            if (one.name().isEmpty() && !one.kind().isNamed()) return invalid("memberships", "organisation.namelessMembership");
            if (one.until().filter(end -> one.from().filter(end::isBefore).isPresent()).isPresent()) return invalid("memberships", "organisation.endsBefore");
        }
        if (said.website().length() > Organisations.WEBSITE_MAX || !said.website().matches("(?i)(https?://[^\\s\\p{Cntrl}]+)?")) return invalid("website", "organisation.badWebsite");
        return said.note().length() > Organisations.NOTE_MAX ? invalid("note", "organisation.longNote") : Optional.empty();
    }

    /** The former names once one more is: what it was called comes first; the name it has is none. */
    static List<String> former(String nameBefore, String name, List<String> former) {
        var folded = SortKey.of(name);
        var all = SortKey.of(nameBefore).equals(folded) ? former.stream() : Stream.concat(Stream.of(nameBefore), former.stream());
        return all.filter(one -> !SortKey.of(one).equals(folded)).distinct().limit(Organisations.FORMER_MOST).toList();
    }

    private static Optional<Invalid> invalid(String field, String key) {
        return Optional.of(new Invalid(field, key));
    }
}
