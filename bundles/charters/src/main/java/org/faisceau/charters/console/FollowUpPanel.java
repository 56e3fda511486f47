// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.charters.api.FollowUps;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The last meetings that followed a stay, on its page. */
@Component
public final class FollowUpPanel implements Panel {
    private static final int SHOWN = 3;
    private final Labs labs;
    private final Residencies residencies;
    private final FollowUps meetings;

    @Activate
    public FollowUpPanel(@Reference Labs labs, @Reference Residencies residencies, @Reference FollowUps meetings) {
        this.labs = labs;
        this.residencies = residencies;
        this.meetings = meetings;
    }

    @Override
    public String id() {
        return "charters.followUps";
    }

    @Override
    public String kind() {
        return Residency.KIND;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(FollowUpPanel.class).say("followUp.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return residencies.find(visit.actor(), ref.id()).filter(one -> residencies.mayReadAll(visit.actor(), one)).map(one -> {
            var all = meetings.of(visit.actor(), one.id());
            return new StaticTemplates().followUpPanel(visit.words(FollowUpPanel.class), one, all.stream().limit(SHOWN).toList(), all.size(), labs.mayLead(visit.actor()));
        });
    }
}
