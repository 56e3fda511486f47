// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Slice;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.api.Member;

/** What a company sees of a campaign: what it was told and asked, and its own place in the panel. */
record ToldView(Campaign campaign, Names names, Slice<Entry> told, List<Invitation> asked, Optional<Member> own, Form form) {
    boolean mayDecline() {
        return campaign.state().isOpen() && own.filter(Member::isIn).isPresent();
    }
}
