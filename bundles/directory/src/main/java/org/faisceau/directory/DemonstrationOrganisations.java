// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.MembershipKind;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Siren;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.spi.Demonstration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A territory that does not exist. Its SIREN begin with 0001, a range that was never given out, and carry a right key. The
 * identifiers are fixed: accounts and needs of the demonstration point to them.
 */
@Component
public final class DemonstrationOrganisations implements Demonstration {
    private final OrganisationRegister organisations;

    @Activate
    public DemonstrationOrganisations(@Reference OrganisationRegister organisations) {
        this.organisations = organisations;
    }

    @Override
    public String part() {
        return "directory";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        var lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            var parts = lines.get(i).split(";");
            var draft = new Draft(parts[2], OrganisationKind.valueOf(parts[1]), siren(i + 1), "", parts[3], parts.length > 4 ? details(parts) : OrganisationDetails.none());
            organisations.record(Actor.system(), parts[0], draft);
        }
    }

    /** The category, a former name, the website, then memberships: kind, name, first and last day, a bar between. */
    private static OrganisationDetails details(String[] parts) {
        var former = parts[5].isEmpty() ? List.<String>of() : List.of(parts[5]);
        var memberships = Arrays.stream(parts).skip(7).map(one -> membership(one.split("\\|", -1))).toList();
        return new OrganisationDetails(parts[4].isEmpty() ? Optional.empty() : Optional.of(ThresholdCategory.valueOf(parts[4])), former, memberships, parts[6], "");
    }

    private static Membership membership(String[] parts) {
        return new Membership(MembershipKind.valueOf(parts[0]), parts[1], Days.read(parts[2]), Days.read(parts[3]));
    }

    private static List<String> lines() {
        return FileBeside.text(DemonstrationOrganisations.class, "demonstration.txt").lines().toList();
    }

    /** Nine digits of which the last makes Luhn's sum right. */
    static String siren(int number) {
        var first = "%08d".formatted(10_000 + number);
        for (int key = 0; key < 9; key++) if (Siren.isSiren(first + key)) return first + key;
        return first + 9;
    }
}
