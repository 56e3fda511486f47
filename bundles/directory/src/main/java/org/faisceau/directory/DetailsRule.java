// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.Organisations.Registering.Invalid;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.SortKey;

/** What may be said of an organisation beside its identity. */
final class DetailsRule {
    private DetailsRule() {}

    /** Without blanks and doubles; a website without its scheme gets one. */
    static OrganisationDetails tidied(OrganisationDetails said) {
        var former = said.formerNames().stream().map(PlainLine::of).filter(name -> !name.isEmpty()).distinct().toList();
        var memberships = said.memberships().stream().map(one -> new Membership(one.kind(), PlainLine.of(one.name()), one.from(), one.until())).distinct().toList();
        var site = said.website().strip();
        boolean isBare = site.matches("(?i)[\\w-]+(\\.[\\w-]+)+([/?#].*)?");
        return new OrganisationDetails(said.chosenCategory(), former, memberships, isBare ? "https://" + site : site, said.note().strip());
    }

    /** All faults of tidied details, one a field. */
    static List<Invalid> faults(OrganisationDetails said) {
        var all = new ArrayList<Invalid>();
        if (said.formerNames().size() > Organisations.FORMER_MOST) all.add(new Invalid("formerNames", "organisation.manyFormer"));
        else if (said.formerNames().stream().anyMatch(name -> name.length() > Organisations.NAME_MAX)) all.add(new Invalid("formerNames", "organisation.longName"));
        membership(said.memberships()).map(key -> new Invalid("memberships", key)).ifPresent(all::add);
        if (said.website().length() > Organisations.WEBSITE_MAX || !said.website().matches("(?i)(https?://[^\\s\\p{Cntrl}/@\"<>]+([/?#][^\\s\\p{Cntrl}\"<>]*)?)?")) all.add(new Invalid("website", "organisation.badWebsite"));
        if (said.note().length() > Organisations.NOTE_MAX) all.add(new Invalid("note", "organisation.longNote"));
        return all;
    }

    private static Optional<String> membership(List<Membership> some) {
        if (some.size() > Organisations.MEMBERSHIPS_MOST) return Optional.of("organisation.manyMemberships");
        return some.stream().flatMap(one -> {
            if (one.name().length() > Organisations.NAME_MAX) return Stream.of("organisation.longName");
            if (one.name().isEmpty() && !one.kind().isNamed()) return Stream.of("organisation.namelessMembership");
            if (Stream.concat(one.from().stream(), one.until().stream()).anyMatch(day -> day.getYear() < 1900 || day.getYear() > 2200)) return Stream.of("organisation.badYear");
            return one.until().filter(end -> one.from().filter(end::isBefore).isPresent()).map(end -> "organisation.endsBefore").stream();
        }).findFirst();
    }

    /** The former names once one more is: what it was called comes first; the name it has is none. */
    static List<String> former(String nameBefore, String name, List<String> former) {
        var folded = SortKey.of(name);
        var all = SortKey.of(nameBefore).equals(folded) ? former.stream() : Stream.concat(Stream.of(nameBefore), former.stream());
        return all.filter(one -> !SortKey.of(one).equals(folded)).distinct().limit(Organisations.FORMER_MOST).toList();
    }
}
