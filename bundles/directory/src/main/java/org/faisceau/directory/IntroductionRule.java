// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.Optional;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Introductions.Saving.Invalid;
import org.faisceau.directory.api.Organisation;

/** What an introduction must be to be recorded. */
final class IntroductionRule {
    private IntroductionRule() {}

    /**
     * The first fault.
     *
     * @param company the organisation that offers, where it is known
     * @param buyer the other
     */
    static Optional<Invalid> fault(IntroductionContent content, Optional<Organisation> company, Optional<Organisation> buyer) {
        if (company.isEmpty()) return invalid("company", "introduction.unknownOrganisation");
        if (buyer.isEmpty()) return invalid("buyer", "introduction.unknownOrganisation");
        if (content.company().equals(content.buyer())) return invalid("buyer", "introduction.sameSides");
        if (company.get().kind().isPublic()) return invalid("company", "introduction.noCompany");
        if (!buyer.get().kind().isPublic()) return invalid("buyer", "introduction.noBuyer");
        if (content.said().length() > Introductions.TEXT_MAX) return invalid("said", "introduction.longText");
        boolean isEarly = content.followUpOn().filter(day -> day.isBefore(content.heldOn())).isPresent();
        return isEarly ? invalid("followUpOn", "introduction.earlyFollowUp") : Optional.empty();
    }

    private static Optional<Invalid> invalid(String field, String key) {
        return Optional.of(new Invalid(field, key));
    }
}
