// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.MembershipKind;
import org.faisceau.directory.api.MembershipLines;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.documents.spi.Line;
import org.faisceau.kernel.api.Words;

/** Between the cells of a table and the details of an organisation. */
final class OrganisationCells {
    private OrganisationCells() {}

    /** The chosen one, in words; empty where the kind's own holds, so that it still follows the kind when it comes back. */
    static String category(Organisation one, Words words) {
        return one.details().chosenCategory().map(it -> words.say("category." + it)).orElse("");
    }

    static Optional<ThresholdCategory> category(String cell) {
        return cell.isEmpty() ? Optional.empty() : SolutionCells.choice(ThresholdCategory.class, "category.", cell);
    }

    static String memberships(Organisation one, Words words) {
        return SolutionCells.list(one.details().memberships().stream().map(it -> MembershipLines.write(it, kind -> words.say("membership." + kind))).toList());
    }

    /** Empty where one of them cannot be read. */
    static Optional<List<Membership>> memberships(String cell) {
        var read = SolutionCells.items(cell).stream().map(item -> MembershipLines.read(item, word -> SolutionCells.choice(MembershipKind.class, "membership.", word))).toList();
        return read.stream().allMatch(Optional::isPresent) ? Optional.of(read.stream().flatMap(Optional::stream).toList()) : Optional.empty();
    }

    /** Ours where the file has no such column. */
    static OrganisationDetails said(Line line, OrganisationDetails ours, OrganisationDetails theirs) {
        return new OrganisationDetails(line.has("category") ? theirs.chosenCategory() : ours.chosenCategory(), line.has("formerNames") ? theirs.formerNames() : ours.formerNames(),
                line.has("memberships") ? theirs.memberships() : ours.memberships(), line.has("website") ? theirs.website() : ours.website(),
                line.has("note") ? theirs.note() : ours.note());
    }

    /** Ours, and theirs where we have nothing. */
    static OrganisationDetails filled(OrganisationDetails ours, OrganisationDetails theirs) {
        return new OrganisationDetails(ours.chosenCategory().or(theirs::chosenCategory), either(ours.formerNames(), theirs.formerNames()),
                either(ours.memberships(), theirs.memberships()), ours.website().isEmpty() ? theirs.website() : ours.website(), ours.note().isEmpty() ? theirs.note() : ours.note());
    }

    /** Adds the columns that differ. */
    static void different(OrganisationDetails before, OrganisationDetails after, List<String> fields) {
        if (!before.chosenCategory().equals(after.chosenCategory())) fields.add("category");
        if (!before.formerNames().equals(after.formerNames())) fields.add("formerNames");
        if (!before.memberships().equals(after.memberships())) fields.add("memberships");
        if (!before.website().equals(after.website())) fields.add("website");
        if (!before.note().equals(after.note())) fields.add("note");
    }

    private static <T> List<T> either(List<T> ours, List<T> theirs) {
        return ours.isEmpty() ? theirs : ours;
    }
}
