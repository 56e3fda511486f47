// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Introductions.Saving.Invalid;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Solution;

/** What an introduction must be to be recorded. */
final class IntroductionRule {
    /** The kind of needs, whose bundle this one does not know. */
    static final String NEED = "need";

    private static final Set<String> SUBJECTS = Set.of(NEED, Solution.KIND);

    private IntroductionRule() {}

    /**
     * All faults, one a field.
     *
     * @param company the organisation that offers, where it is known
     * @param buyer the other
     */
    static List<Invalid> faults(IntroductionContent content, Optional<Organisation> company, Optional<Organisation> buyer) {
        var all = new ArrayList<Invalid>();
        company(company).ifPresent(key -> all.add(new Invalid("company", key)));
        buyer(content, buyer).ifPresent(key -> all.add(new Invalid("buyer", key)));
        if (content.about().filter(ref -> !SUBJECTS.contains(ref.kind())).isPresent()) all.add(new Invalid("about", "introduction.unknownAbout"));
        if (content.said().length() > Introductions.TEXT_MAX) all.add(new Invalid("said", "introduction.longText"));
        boolean isEarly = content.followUpOn().filter(day -> day.isBefore(content.heldOn())).isPresent();
        if (isEarly) all.add(new Invalid("followUpOn", "introduction.earlyFollowUp"));
        return all;
    }

    private static Optional<String> company(Optional<Organisation> company) {
        if (company.isEmpty()) return Optional.of("introduction.unknownOrganisation");
        return company.get().kind().isPublic() ? Optional.of("introduction.noCompany") : Optional.empty();
    }

    private static Optional<String> buyer(IntroductionContent content, Optional<Organisation> buyer) {
        if (buyer.isEmpty()) return Optional.of("introduction.unknownOrganisation");
        if (content.company().equals(content.buyer())) return Optional.of("introduction.sameSides");
        return buyer.get().kind().isPublic() ? Optional.empty() : Optional.of("introduction.noBuyer");
    }
}
